import type { Frame, Page } from '@playwright/test';
import { panelFrame } from '../browser/chromium';
import { threadToken } from '../standins/gmail/token';
import type { Standins } from '../standins/server';
import type { MailAddress, Thread } from '../standins/world/types';
import { expect, type Sidelight, test } from './support/fixtures';

const LIGHTNING = 'https://acme.lightning.force.com/lightning/r';
const h1 = (panel: Frame) => panel.getByRole('heading', { level: 1 });
const account = (panel: Frame) => panel.getByRole('region', { name: 'Account' });

const company = ({ world }: Standins, key: string) => {
  const found = world.companies.find((each) => each.key === key);
  if (!found) throw new Error(`no company ${key}`);
  return found;
};
const thread = ({ world }: Standins, subject: string) => {
  const found = world.threads.find((each) => each.subject === subject);
  if (!found) throw new Error(`no thread ${subject}`);
  return { ...found, url: `https://mail.google.com/mail/u/${found.mailbox}/#inbox/${threadToken(found.permId)}` };
};

async function ready(sidelight: Sidelight, standins: Standins) {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
}

/**
 * The panel with something in it, opened by hand where it does not open by itself. A busy machine may open it in the moment of the
 * press, which then closes it again: so a frame counts once it says something, and until then the page's present one is looked for.
 */
async function shown(sidelight: Sidelight, page: Page): Promise<Frame> {
  let panel: Frame | undefined;
  await expect(async () => {
    panel = await panelFrame(page, 1500).catch(() => undefined);
    if (!panel) await sidelight.toolbar(page);
    panel ??= await panelFrame(page, 5000);
    await expect(h1(panel)).toHaveText(/\S/, { timeout: 5000 });
  }).toPass({ timeout: 45_000 });
  return panel as Frame;
}

test('Salesforce: every record of a customer leads to its account, the hidden copies do not; lists, set-up pages and reports have none', async ({
  sidelight,
  standins,
}) => {
  await ready(sidelight, standins);
  const halden = company(standins, 'halden');
  const fenwick = company(standins, 'fenwick');
  const page = await sidelight.open(`${LIGHTNING}/Account/${halden.salesforceId}/view`);
  const panel = await sidelight.panel(page);
  await expect(h1(panel)).toContainText(halden.name);
  // The view of Halden stays mounted, hidden, while Fenwick's data is still on its way.
  await page.evaluate((path) => history.pushState({}, '', path), `/lightning/r/Account/${fenwick.salesforceId}/view`);
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(h1(panel)).toContainText(fenwick.name);
  // 15 characters are the same record.
  await page.goto(`${LIGHTNING}/Account/${halden.salesforceId.slice(0, 15)}/view`);
  await expect(h1(await shown(sidelight, page))).toContainText(halden.name);
  const { opportunity, supportCase } = halden;
  for (const path of [`Contact/${halden.contacts[0]?.salesforceId}`, `Opportunity/${opportunity.id}`, `Case/${supportCase.id}`]) {
    await page.goto(`${LIGHTNING}/${path}/view`);
    await expect(h1(await shown(sidelight, page)), path).toContainText(halden.name);
  }

  await test.step('the console: a case inside an account’s tab; no record on lists, set-up pages and reports', async () => {
    const ws = encodeURIComponent(`/lightning/r/Account/${halden.salesforceId}/view`);
    await page.goto(`${LIGHTNING}/Case/${halden.supportCase.id}/view?ws=${ws}`);
    const panel = await sidelight.panel(page);
    await expect(h1(panel)).toContainText(halden.name);
    for (const path of ['/lightning/o/Account/list', '/lightning/page/home', '/lightning/setup/SetupOneHome/home']) {
      await page.goto(`https://acme.lightning.force.com${path}`);
      await page.waitForTimeout(1200);
      expect(
        page.frames().some((frame) => frame.url().includes('/panel.html')),
        `${path} opened a panel`,
      ).toBe(false);
    }
  });
});

test('Gmail: the sender names the account; forged names inside a message do not', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const plain = thread(standins, 'Re: Before we talk about next year');
  const page = await sidelight.open(plain.url);
  const panel = await sidelight.panel(page);
  await expect(h1(panel)).toContainText(company(standins, 'halden').name);
  await expect(account(panel)).toContainText('Matched by sender’s address'.replace('’', "'"));
  await page.goto(thread(standins, 'Contract end and notice').url);
  await expect(h1(panel)).toContainText(company(standins, 'sundial').name);
  // Back in the list there is no record, and no card of the last customer.
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await expect(h1(panel)).toContainText('threads are from customers');
  await expect(panel.getByRole('region', { name: 'Health' })).toHaveCount(0);

  await test.step('mail through a group, among colleagues, of an unknown sender; a second mailbox; a thread in a window of its own', async () => {
    await page.goto(thread(standins, 'Seats for the service team').url);
    await shown(sidelight, page);
    await expect(panel.getByText(/group address/)).toBeVisible({ timeout: 15_000 });
    await page.goto(thread(standins, 'Lunch rota for next week').url);
    await expect(panel.getByText(/Only people of your own company/)).toBeVisible({ timeout: 15_000 });
    await page.goto(thread(standins, 'A question about school licences').url);
    await expect(h1(panel)).toContainText('No account matched', { timeout: 15_000 });

    await page.goto(thread(standins, 'Purchase order for the renewal').url);
    const other = await shown(sidelight, page);
    await expect(h1(other)).toContainText('Brightwater');
    await expect(other.getByText(/is not one of your workspaces/)).toBeVisible();
    const plain = thread(standins, 'Re: Before we talk about next year');
    const popout = await sidelight.open(`https://mail.google.com/mail/u/0/?ui=2&view=btop&th=${plain.legacyId}`);
    await expect(h1(await shown(sidelight, popout))).toContainText('Halden');
  });
});

test('Gmail: a stranger of one customer who writes to a contact of another opens neither by itself', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const [halden, brightwater] = [company(standins, 'halden'), company(standins, 'brightwater')];
  const { name, email } = halden.contacts[0];
  const add = (legacyId: string, subject: string, from: MailAddress, ...to: MailAddress[]) => {
    const mails: Thread['mails'] = [{ from, to, daysAgo: 0, paragraphs: ['Ana and I met at the fair and have the same question.'] }];
    standins.world.threads.push({ mailbox: 0, permId: `f:${BigInt(`0x${legacyId}`)}`, legacyId, subject, unread: true, mails });
  };
  const stranger = { name: 'Sam Noor', email: `sam.noor@${brightwater.domain}` };
  add('19a6f10b7c4e5d92', 'Two of us, one question', stranger, standins.world.me, { name, email });
  add('19a6f10b7c4e5d93', 'About your question', standins.world.me, { name, email });
  const page = await sidelight.open(thread(standins, 'Two of us, one question').url);
  const panel = await shown(sidelight, page);
  const offered = panel.getByRole('listitem');
  await expect(panel.getByText('Several accounts fit. Which one?')).toBeVisible({ timeout: 15_000 });
  // Whose company wrote comes first, and each says by what it is offered.
  await expect(offered).toHaveText([
    new RegExp(`${brightwater.name}.*domain ${brightwater.domain} of sam.noor@`),
    new RegExp(`${halden.name}.*recipient's address ${email}`),
  ]);
  await panel.getByRole('radio', { name: `Remember for domain ${brightwater.domain}` }).check();
  await panel.getByRole('button', { name: brightwater.name }).click();
  await expect(h1(panel)).toContainText(brightwater.name);
  await page.reload();
  const again = await shown(sidelight, page);
  await expect(account(again)).toContainText(`Matched by your pin on domain ${brightwater.domain}`);
  // Mail of ours is matched by whom it goes to.
  await page.goto(thread(standins, 'About your question').url);
  await expect(h1(await sidelight.panel(page))).toContainText(halden.name);
  await expect(account(await sidelight.panel(page))).toContainText(`Matched by recipient's address ${email}`);
  standins.world.threads.splice(-2);
});

test('two accounts share a domain: choose one, remember it, forget it', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const tessera = company(standins, 'tessera');
  // Nobody the book knows, at the domain that parent and child share.
  const ticket = standins.world.threads.find((each) => each.companyKey === 'tessera');
  const mail = ticket?.mails[0];
  if (!ticket || !mail) throw new Error('no thread of Tessera');
  mail.from = { name: 'Ines Duarte', email: 'ines.duarte@tessera.example' };
  const page = await sidelight.open(`https://mail.google.com/mail/u/0/#inbox/${threadToken(ticket.permId)}`);
  const panel = await shown(sidelight, page);
  await expect(panel.getByText('Several accounts fit. Which one?')).toBeVisible({ timeout: 15_000 });
  await panel
    .getByLabel(/Remember/)
    .first()
    .check()
    .catch(() => undefined);
  await panel
    .getByRole('button', { name: new RegExp(`${tessera.name}(?! Japan)`) })
    .first()
    .click();
  await expect(h1(panel)).toContainText(tessera.name);
  await expect(account(panel)).toContainText(/Matched by your (choice|pin)/);
  // The one below is in yen: named, not converted.
  await expect(panel.getByRole('region', { name: 'Group' })).toContainText(/a year in 1 account.*1 with no amount or in another currency/);
  const { salesforceId } = company(standins, 'tessera-japan');
  const below = await shown(sidelight, await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${salesforceId}/view`));
  await expect(h1(below)).toContainText('Japan');
  await expect(below.getByRole('region', { name: 'Group' })).toContainText(`Part of ${tessera.name}`);
});

test('a customer’s words in names and subjects stay words', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const hostile = '<img src=x onerror=alert(1)>\u202Egnp.exe {{account.name}} =cmd|calc';
  const halden = thread(standins, 'Numbers for the business review');
  const row = standins.world.threads.find((each) => each.permId === halden.permId);
  if (!row?.mails[0]) throw new Error('no mail');
  row.mails[0].from = { name: hostile, email: 'dale.okafor@brightwater.example' };
  row.subject = hostile;
  const dialogs: string[] = [];
  const page = await sidelight.open(halden.url);
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const panel = await sidelight.panel(page);
  await expect(h1(panel)).toContainText('Brightwater');
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
