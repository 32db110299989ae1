import type { Page } from '@playwright/test';
import type { Standins } from '../../standins/server';
import { expect, type Sidelight } from './fixtures';

export const SALESFORCE = 'acme.my.salesforce.com';
export const ZENDESK = 'acme.zendesk.com';
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const card = (page: Page, host: string) => page.getByRole('article', { name: host });
export const press = (page: Page, host: string, name: string) => card(page, host).getByRole('button', { name, exact: true }).click();

export async function connections(sidelight: Sidelight): Promise<Page> {
  const page = await sidelight.desk('/connections');
  await expect(region(page, 'Zendesk')).toBeVisible();
  return page;
}

export async function signIn(page: Page, system: string, host: string): Promise<void> {
  const form = region(page, system).getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(host);
  await form.getByLabel('Client id').fill('sidelight-client');
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
}

export async function connect(page: Page, system: string, host: string, writes = false): Promise<void> {
  if (writes) await region(page, system).getByRole('form').getByRole('checkbox').check();
  await signIn(page, system, host);
  await press(page, host, 'Confirm');
  await expect(card(page, host)).toContainText('Connected');
}

/** The refresh may have found out first, and then there is nothing to test any more. */
export async function pressTest(page: Page, host: string): Promise<void> {
  const test = card(page, host).getByRole('button', { name: 'Test', exact: true });
  await test.click({ timeout: 3_000 }).catch(() => expect(test).toHaveCount(0));
}

export const said = (page: Page) => page.locator('main > [role=status]').last();

/** Nobody is signed in at the vendors, who allow what they are asked. */
export function nobodySignedIn(standins: Standins): void {
  for (const oauth of [standins.salesforce('acme').oauth, standins.zendesk('acme').oauth]) {
    oauth.revokeUser();
    Object.assign(oauth.settings, { consent: 'allow', expiresIn: 7200, rotate: true, clients: undefined });
  }
  Object.assign(standins.salesforce('acme').settings, { userId: undefined, accessControl: 'off' });
  standins.zendesk('acme').settings.role = 'agent';
}
