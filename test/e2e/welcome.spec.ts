import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const ways = (welcome: Page) => welcome.getByRole('region', { name: 'Start from the pages you have open' });

// What the install itself opens is looked at in `first-minutes.spec.ts`.
test('the welcome page: open pages become workspaces in one press, the message to the administrator is copied, sample data is counted', async ({
  sidelight,
  standins,
}) => {
  const welcome = await sidelight.desk('/welcome');

  await test.step('open pages are noticed without being asked, unticked ones stay out, the others become workspaces in one press', async () => {
    await expect(ways(welcome)).toContainText('None of these pages is open yet.');
    await sidelight.open(TICKET);
    await sidelight.open('https://acme.lightning.force.com/lightning/r/Account/001Hs00003vjLpwIAE/view');
    await sidelight.open('https://mail.google.com/mail/u/0/#inbox');
    for (const address of ['acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email]) {
      await expect(ways(welcome).getByRole('checkbox', { name: address })).toBeChecked();
    }
    await ways(welcome).getByRole('checkbox', { name: 'acme.my.salesforce.com' }).uncheck();
    await ways(welcome).getByRole('button', { name: 'Approve 2 workspaces' }).click();
    const next = welcome.getByRole('region', { name: 'What happens next' });
    await expect(next).toContainText('acme.zendesk.com');
    await expect(next).toContainText(standins.world.me.email);
    await expect(next).not.toContainText('acme.my.salesforce.com');
    await expect(ways(welcome).getByRole('checkbox')).toHaveCount(1);
    await expect(ways(welcome).getByRole('checkbox', { name: 'acme.my.salesforce.com' })).not.toBeChecked();
  });

  await test.step('the message to the administrator is copied whole in one press', async () => {
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: /Copy the message/ }).click();
    await expect(welcome.getByText('Copied.')).toBeVisible();
    const pad = await sidelight.open('data:text/html,<textarea autofocus>');
    await pad.getByRole('textbox').press('Control+V');
    const copied = await pad.getByRole('textbox').inputValue();
    expect(copied).toContain(new URL(welcome.url()).host);
    expect(copied).toContain('https://*.zendesk.com/*');
    expect(copied).toContain('workspaces.allowed');
  });

  await test.step('sample data from the welcome page is counted there', async () => {
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Load sample data' }).click();
    await expect(welcome.getByRole('region', { name: 'What happens next' })).toContainText(/60 in your book, all of them samples/);
    await welcome.getByRole('button', { name: 'Bring my accounts' }).click();
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Import');
  });
});

test('a tab that Sidelight could not get into is reloaded in one press, and has the panel then', async ({ sidelight }) => {
  await sidelight.loadSample();
  const page = await sidelight.open(TICKET);
  await expect(page.locator('sidelight-panel')).toHaveCount(1);
  // The worker forgets the tab and the page lost our script: what an install finds in a tab that was asleep.
  await page.evaluate(() => document.dispatchEvent(new Event('sidelight:overlay-zendesk:started')));
  await expect(page.locator('sidelight-panel')).toHaveCount(0);
  const welcome = await sidelight.desk('/welcome');
  await welcome.getByRole('button', { name: 'Reload 1 tab' }).click();
  await expect(page.locator('sidelight-panel')).toHaveCount(1);
  await expect(welcome.getByRole('button', { name: /^Reload/ })).toHaveCount(0);
});
