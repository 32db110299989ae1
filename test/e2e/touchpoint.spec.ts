import type { Frame, Page } from '@playwright/test';
import { threadToken } from '../standins/gmail/token';
import type { Standins } from '../standins/server';
import { violations } from './support/axe';
import { expect, type Sidelight, test } from './support/fixtures';
import { looked } from './support/outreach-helpers';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';

const log = (panel: Frame) => panel.getByRole('button', { name: 'Log touchpoint' });
const sheet = (panel: Frame) => panel.getByRole('region', { name: 'Touchpoint' });
const activity = (panel: Frame) => panel.getByRole('region', { name: 'Activity' });
const outbox = (panel: Frame) => panel.getByRole('status', { name: 'Outbox' });

const threadUrl = ({ world }: Standins, subject: string) => {
  const found = world.threads.find((each) => each.subject === subject);
  if (!found) throw new Error(`no thread ${subject}`);
  return `https://mail.google.com/mail/u/${found.mailbox}/#inbox/${threadToken(found.permId)}`;
};

async function ready(sidelight: Sidelight, standins: Standins) {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
}

/** The touchpoints in our own book, as the desk's account page lists them. */
async function panelOn(sidelight: Sidelight, page: Page): Promise<Frame> {
  const panel = await sidelight.panel(page);
  await expect(log(panel)).toBeVisible();
  // Dead for half a second after the account came, as every control.
  await expect(log(panel)).not.toHaveAttribute('aria-disabled', 'true');
  return panel;
}

test.describe('a touchpoint in one click', () => {
  test('from a mail: logged, seen at once, and one question', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const page = await sidelight.open(threadUrl(standins, 'Re: Before we talk about next year'));
    const panel = await panelOn(sidelight, page);
    await log(panel).click();
    await expect(sheet(panel)).toContainText('Logged as an e-mail');
    // On screen once: what is said aloud beside it takes no room.
    expect((await panel.getByText('Touchpoint logged. Next step?').boundingBox())?.width).toBeLessThan(2);
    await expect(sheet(panel)).toContainText('With Ana Lindqvist');
    await expect(sheet(panel)).toContainText('Outcome: They answered, a guess');
    await expect(sheet(panel)).toContainText('Does not count as a touchpoint yet');
    await expect(activity(panel).getByRole('listitem').first()).toContainText('Re: Before we talk about next year');
    await expect(outbox(panel)).toContainText('1 waiting to send');
    await sheet(panel).getByRole('button', { name: 'In 3 days' }).click();
    await expect(sheet(panel)).toContainText('Next step,');
    await expect(sheet(panel)).not.toContainText('Does not count');
    await expect(outbox(panel)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(sheet(panel)).toContainText('In your own book');
    const tasks = panel.getByRole('region', { name: 'Tasks' });
    await tasks.getByRole('button', { name: /more$/ }).click();
    await expect(tasks.getByRole('button', { name: 'Complete Follow up: Re: Before we talk about next year' })).toBeVisible();
    await expect(activity(panel).getByText('Re: Before we talk about next year')).toHaveCount(1);

    await test.step('a mail among colleagues is not offered, and the button says why', async () => {
      await page.goto(threadUrl(standins, 'Lunch rota for next week'));
      await expect(panel.getByText(/Only people of your own company/)).toBeVisible({ timeout: 15_000 });
      await expect(log(panel)).toHaveCount(0);
    });
  });

  test('a mail that was looked at and not answered is work on Today, until it is logged', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const subject = 'Re: Before we talk about next year';
    const page = await sidelight.open(threadUrl(standins, subject));
    const panel = await panelOn(sidelight, page);
    const desk = await sidelight.desk('/today');
    await desk.getByLabel('I am').selectOption('Robin Ashdown');
    const row = desk
      .getByRole('list', { name: 'Today', exact: true })
      .getByRole('listitem')
      .filter({ hasText: 'Halden Optics GmbH' })
      .first();
    const seen = row.getByText(/not answered when last seen, \d+:\d\d/i);
    await row.locator('summary').click();
    await expect(seen).toContainText(subject, { timeout: 20_000 });
    // The row leads back into the thread, in the mailbox it was seen in.
    const thread = row.getByRole('link', { name: /not answered when last seen/i });
    const found = standins.world.threads.find((each) => each.subject === subject);
    const mailbox = encodeURIComponent(standins.world.me.email);
    await expect(thread).toHaveAttribute('href', `https://mail.google.com/mail/?authuser=${mailbox}#all/${found?.legacyId}`);
    await sidelight.killWorker(desk);
    await desk.reload();
    await row.locator('summary').click();
    await expect(seen).toBeVisible();
    await page.bringToFront();
    await log(panel).click();
    await expect(sheet(panel)).toContainText('Logged as an e-mail');
    await expect(seen).toHaveCount(0, { timeout: 45_000 });
  });

  test('from a ticket and from a record, each as what it is', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const halden = standins.world.companies.find(({ key }) => key === 'halden');
    const ticket = await panelOn(sidelight, await sidelight.open(TICKET));
    await log(ticket).click();
    await expect(sheet(ticket)).toContainText('Logged as a ticket reply');
    await expect(sheet(ticket)).toContainText('ERP export stops after 500 lines');
    const record = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${halden?.salesforceId}/view`);
    const panel = await panelOn(sidelight, record);
    await log(panel).click();
    await expect(sheet(panel)).toContainText('Logged as a call');
    await sheet(panel).getByRole('button', { name: 'None' }).click();
    await expect(sheet(panel)).toContainText('No next step');
    await expect(activity(panel).getByRole('listitem').first()).toContainText('Call, today');
    await expect(outbox(panel)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(activity(panel)).toContainText('ERP export stops after 500 lines');
  });

  test('a double click, another tab and a stopped worker make one of it', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const page = await sidelight.open(TICKET);
    const panel = await panelOn(sidelight, page);
    const otherPage = await sidelight.open(TICKET);
    const other = await panelOn(sidelight, otherPage);
    await page.bringToFront();
    await sidelight.killWorker(page);
    await log(panel).dblclick();
    await expect(sheet(panel)).toContainText('as a ticket reply');
    await sidelight.killWorker(page);
    await otherPage.bringToFront();
    await log(other).click();
    await expect(sheet(other)).toContainText('Logged today as a ticket reply');
    await expect(outbox(panel)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    // Nothing acts in a tab that nobody sees.
    await page.bringToFront();
    await page.reload();
    const again = await panelOn(sidelight, page);
    await expect(activity(again).getByText('ERP export stops after 500 lines')).toHaveCount(1);
    await log(again).click();
    await expect(sheet(again).getByRole('button', { name: 'Update' })).toBeVisible();
    await expect(outbox(again)).toContainText('Nothing waiting to send');
  });

  test('taken back before it leaves, deleted afterwards', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const panel = await panelOn(sidelight, await sidelight.open(TICKET));
    await log(panel).click();
    await sheet(panel).getByRole('button', { name: 'In a week' }).click();
    await sheet(panel).getByRole('button', { name: 'Undo' }).click();
    await expect(sheet(panel)).toHaveCount(0);
    await expect(outbox(panel)).toContainText('Nothing waiting to send');
    await expect(activity(panel)).not.toContainText('ERP export stops');
    await log(panel).click();
    await sheet(panel).getByRole('button', { name: 'Delete' }).click({ timeout: 45_000 });
    await expect(outbox(panel)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(activity(panel)).not.toContainText('ERP export stops');
  });

  test('what is written about it survives the worker and the page; promises and a summary change the same row', async ({
    sidelight,
    standins,
  }) => {
    await ready(sidelight, standins);
    const page = await sidelight.open(TICKET);
    const panel = await panelOn(sidelight, page);
    await log(panel).click();
    await sheet(panel).getByRole('button', { name: 'Write' }).click();
    // axe finds nothing in a logged touchpoint, nor in its form.
    expect((await violations(panel)).found).toEqual([]);
    await sheet(panel).getByRole('button', { name: 'Edit' }).click();
    const form = sheet(panel).getByRole('group', { name: 'Edit touchpoint' });
    await form.getByLabel('Type').selectOption('Call');
    await form.getByLabel('Outcome').selectOption('We spoke');
    await form.getByLabel('Mood').selectOption('Negative');
    await form.getByLabel('Summary').fill('They need the list before the month closes');
    await form.getByRole('button', { name: 'Add promise' }).click();
    await looked(panel);
    await form.getByLabel('What').fill('Date of the fix');
    await page.waitForTimeout(800);
    await sidelight.killWorker(page);
    await page.reload();
    const again = await sidelight.panel(page);
    const kept = sheet(again).getByRole('group', { name: 'Edit touchpoint' });
    await expect(kept.getByLabel('Summary')).toHaveValue('They need the list before the month closes');
    await expect(kept.getByLabel('What')).toHaveValue('Date of the fix');
    await kept.getByRole('button', { name: 'Save the touchpoint' }).click();
    await expect(kept).toHaveCount(0);
    await expect(sheet(again)).toContainText('Outcome: We spoke');
    await expect(outbox(again)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(activity(again).getByText('They need the list before the month closes')).toHaveCount(1);
    await expect(activity(again)).not.toContainText('ERP export stops');
  });
});

test.describe('the end of the day', () => {
  test('what was answered and not logged is one list: Enter logs, Delete skips for good', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    // Only looked at: nothing was said to anybody there.
    await panelOn(sidelight, await sidelight.open(threadUrl(standins, 'Quarterly review: agenda')));
    const thread = await sidelight.open(threadUrl(standins, 'Renewal terms'));
    await panelOn(sidelight, thread);
    await thread.getByRole('link', { name: '↩ Reply' }).click();
    await thread.getByRole('textbox', { name: 'Message Body' }).pressSequentially('Three lines, as promised.');
    await thread.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
    await expect(thread.getByText('Three lines, as promised.')).toBeVisible();
    const ticket = await sidelight.open(TICKET);
    await panelOn(sidelight, ticket);
    const pane = ticket.locator('[data-test-id="ticket-41207-standard-layout"]');
    await pane.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
    await ticket.keyboard.type('The fix is in tonight’s release.');
    await pane.getByRole('button', { name: /^Submit/ }).click();
    // Looked at for a moment by then, as anybody does who writes.
    const desk = await sidelight.desk('/today');
    const list = desk.getByRole('region', { name: /Not logged today/ });
    await expect(async () => {
      await desk.reload();
      await expect(list.getByRole('listitem')).toHaveCount(2, { timeout: 4_000 });
    }).toPass({ timeout: 30_000 });
    await expect(list).not.toContainText('Quarterly review');
    await sidelight.killWorker(desk);
    await list.getByRole('button', { name: /^Log ERP export stops after 500 lines/ }).focus();
    await desk.keyboard.press('Enter');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    // The next line has the focus: the list is worked off by one key.
    await expect(list.getByRole('button', { name: /^Log Renewal terms/ })).toBeFocused();
    await desk.keyboard.press('Delete');
    await expect(list).toHaveCount(0);
    await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
    // Logged it is, by the same row as from the page; skipped it stays.
    await ticket.bringToFront();
    const panel = await panelOn(sidelight, ticket);
    await log(panel).click();
    await expect(sheet(panel)).toContainText('Logged today as a ticket reply');
    await thread.reload();
    await panelOn(sidelight, thread);
    await thread.waitForTimeout(4500);
    await desk.reload();
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await desk.waitForTimeout(500);
    await expect(list).toHaveCount(0);
  });

  test('a call from anywhere: one key, an account, two lines', async ({ sidelight, standins }) => {
    await ready(sidelight, standins);
    const anywhere = await sidelight.open('about:blank');
    await anywhere.bringToFront();
    const opened = sidelight.context.waitForEvent('page');
    const worker = sidelight.context.serviceWorkers().at(-1);
    await worker?.evaluate(() => {
      const { commands } = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }).chrome;
      commands.onCommand.dispatch('log-touchpoint');
    });
    const box = await opened;
    await expect(box.getByRole('combobox', { name: 'Account' })).toBeFocused();
    expect((await violations(box)).found).toEqual([]);
    await box.keyboard.type('halden');
    await expect(box.getByRole('option')).toHaveCount(1);
    await box.keyboard.press('Enter');
    await expect(box.getByText('Goes to your own book')).toBeVisible();
    await expect(box.getByRole('textbox', { name: 'What was it about?' })).toBeFocused();
    await box.keyboard.type('Renewal on the phone\nAna wants the price list');
    await box.getByLabel('Next step').selectOption('In 3 days');
    // The wrong account costs no word: what was typed waits for the right one.
    await box.getByRole('button', { name: 'Change account' }).click();
    await box.keyboard.type('brightwater');
    await expect(box.getByRole('option')).toHaveCount(1);
    await box.keyboard.press('Enter');
    await expect(box.getByRole('textbox', { name: 'What was it about?' })).toHaveValue('Renewal on the phone\nAna wants the price list');
    await expect(box.getByLabel('Next step')).toHaveValue('soon');
    await box.getByRole('button', { name: 'Change account' }).click();
    await box.keyboard.type('halden');
    await expect(box.getByRole('option')).toHaveCount(1);
    await box.keyboard.press('Enter');
    expect((await violations(box)).found).toEqual([]);
    await box.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(box.getByText('Logged for Halden Optics GmbH')).toBeVisible();
    const panel = await panelOn(sidelight, await sidelight.open(TICKET));
    await expect(activity(panel).getByRole('listitem').first()).toContainText('Ana wants the price list');
    await expect(outbox(panel)).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(panel.getByRole('region', { name: 'Contact' })).toContainText('Last two-way today');
    await expect(activity(panel).getByText('Ana wants the price list')).toHaveCount(1);
  });
});
