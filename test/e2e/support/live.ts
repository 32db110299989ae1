import type { Frame, Page } from '@playwright/test';
import { threadToken } from '../../standins/gmail/token';
import type { Standins } from '../../standins/server';
import { expect, type Sidelight } from './fixtures';

export const SALESFORCE = 'acme.my.salesforce.com';
export const ZENDESK = 'acme.zendesk.com';

const SYSTEMS = { [SALESFORCE]: 'Salesforce', [ZENDESK]: 'Zendesk' };

/** Signs in at each of these systems with writing allowed, as Robin, and waits until the first accounts are read. */
export async function connectLive(sidelight: Sidelight, standins: Standins, ...hosts: (keyof typeof SYSTEMS)[]): Promise<void> {
  standins.salesforce('acme').oauth.settings.consent = 'allow';
  standins.zendesk('acme').oauth.settings.consent = 'allow';
  const page = await sidelight.desk('/connections');
  for (const host of hosts) {
    const form = page.getByRole('region', { name: SYSTEMS[host], exact: true }).getByRole('form');
    await form.getByLabel('Address', { exact: true }).fill(host);
    await form.getByLabel('Client id').fill('sidelight-client');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: 'Connect', exact: true }).click();
    const card = page.getByRole('article', { name: host });
    await card.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(card).toContainText('Connected');
    await expect(card).not.toContainText('not yet', { timeout: 30_000 });
    await expect(card.locator('dd time').first()).toBeVisible({ timeout: 30_000 });
  }
  await page.close();
  // Mail leads to a system's account only in a mailbox that is approved.
  await sidelight.approve(standins.world.me.email);
}

export const companyIn = ({ world }: Standins, key: string) => {
  const found = world.companies.find((each) => each.key === key);
  if (!found) throw new Error(`no company ${key}`);
  return found;
};

export const recordUrl = (standins: Standins, key: string) =>
  `https://acme.lightning.force.com/lightning/r/Account/${companyIn(standins, key).salesforceId}/view`;

export const ticketUrl = (id: number) => `https://${ZENDESK}/agent/tickets/${id}`;

export const threadUrl = ({ world }: Standins, subject: string) => {
  const found = world.threads.find((each) => each.subject === subject);
  if (!found) throw new Error(`no thread ${subject}`);
  return `https://mail.google.com/mail/u/${found.mailbox}/#inbox/${threadToken(found.permId)}`;
};

export const logButton = (panel: Frame) => panel.getByRole('button', { name: 'Log touchpoint' });
export const sheetIn = (panel: Frame) => panel.getByRole('region', { name: 'Touchpoint' });
export const questionIn = (panel: Frame) => sheetIn(panel).getByRole('alertdialog');
export const outboxIn = (panel: Frame) => panel.getByRole('status', { name: 'Outbox' });

/** The panel beside a page whose account the connected system has answered for; ready to be pressed. */
export async function panelOn(sidelight: Sidelight, page: Page, account: string): Promise<Frame> {
  await page.bringToFront();
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(account, { timeout: 20_000 });
  await expect(logButton(panel)).toBeVisible();
  await expect(logButton(panel)).not.toHaveAttribute('aria-disabled', 'true');
  return panel;
}

/** Everything has left and arrived. */
export const delivered = (panel: Frame) => expect(outboxIn(panel)).toContainText('Nothing waiting to send', { timeout: 30_000 });
