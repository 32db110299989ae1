import type { Page } from '@playwright/test';
import { expect, type Sidelight, test } from './fixtures';

/** A CSM connects the company's own systems, once with and once without an administrator's client id. */
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, host: string) => page.getByRole('article', { name: host });

async function connections(sidelight: Sidelight): Promise<Page> {
  const page = await sidelight.desk('/connections');
  await expect(region(page, 'Zendesk')).toBeVisible();
  return page;
}

async function connectByOAuth(page: Page, system: string, host: string, clientId = 'sidelight') {
  const form = region(page, system).getByRole('form');
  await form.getByLabel('Address').fill(host);
  await form.getByLabel('Client id').fill(clientId);
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
}

test('Zendesk is connected by signing in there', async ({ sidelight, standins }) => {
  standins.zendesk('acme').oauth.settings.consent = 'allow';
  const page = await connections(sidelight);
  await connectByOAuth(page, 'Zendesk', 'acme.zendesk.com');
  const acme = card(page, 'acme.zendesk.com');
  await expect(acme).toContainText('You are ');
  await acme.getByRole('button', { name: 'Confirm' }).click();
  await expect(acme).toContainText('Connected');
  await acme.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByRole('status').last()).toContainText('It works');
});
