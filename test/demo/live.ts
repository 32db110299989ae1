import { expect } from '@playwright/test';
import type { Sidelight } from '../e2e/support/fixtures';
import type { Standins } from '../standins/server';
import { expecting } from './demo-error';
import { accountStop } from './places';
import { open } from './visit';

export interface LoggedLive {
  account: string;
  system: string;
  /** Id of the record that the system holds now. */
  id: string;
  /** From the press to the receipt, milliseconds; ten seconds of it are the time to undo. */
  receiptMs: number;
}

const HOST = 'acme.my.salesforce.com';

/** Connects Salesforce by signing in there, logs a touchpoint from the account's page, and looks for it at Salesforce. */
export async function logLive(sidelight: Sidelight, standins: Standins): Promise<LoggedLive> {
  const org = standins.salesforce('acme');
  org.oauth.settings.consent = 'allow';
  const desk = await sidelight.desk('/connections');
  const form = desk.getByRole('region', { name: 'Salesforce', exact: true }).getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(HOST);
  await form.getByLabel('Client id').fill('sidelight-client');
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  const card = desk.getByRole('article', { name: HOST });
  await expecting('"Confirm" after signing in', () => card.getByRole('button', { name: 'Confirm', exact: true }).click());
  await expecting('Salesforce to be connected', () => expect(card).toContainText('Connected'));

  const known = new Set(org.rows('Task').map((row) => row.Id));
  const { beside, visit } = await open(sidelight, accountStop(standins.world, 'halden'));
  const sheet = beside.panel.getByRole('region', { name: 'Touchpoint' });
  const first = beside.panel.getByRole('alertdialog').getByRole('button', { name: /^Log to / });
  // The page is read once more from Salesforce itself before there is a record to write to.
  await expecting('the question before the first write to this account', async () => {
    await expect(async () => {
      await beside.panel.getByRole('button', { name: 'Log touchpoint' }).click();
      await expect(first).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
  });
  const started = performance.now();
  await first.click();
  await expecting('a receipt from Salesforce', () => expect(sheet).toContainText(/In Salesforce .* as (task|event) /, { timeout: 45_000 }));
  await expecting('an empty outbox', () =>
    expect(beside.panel.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send', { timeout: 45_000 }),
  );
  const made = org.rows('Task').filter((row) => !known.has(row.Id));
  await expecting('exactly one new task at Salesforce', async () => expect(made).toHaveLength(1));
  return {
    account: visit.account,
    system: `Salesforce (${HOST})`,
    id: String(made[0]?.Id),
    receiptMs: Math.round(performance.now() - started),
  };
}
