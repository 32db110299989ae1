import type { Frame, Page } from '@playwright/test';
import { aged } from './support/aged';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';

const ID = '001Hs00003vjLpwIAE';
const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const book = (seats: number, active: number) =>
  `Account ID,Account Name,Domain,Seats,Active Users\n${ID},Halden Optics GmbH,halden-optics.example,${seats},${active}\n`;
const touches = `Account ID,Date,Type,Direction,Summary,Contact,Next Step\n${ID},${dayAgo(1)},Call,Both,Weekly call,Ana,\n`;
const tickets = (...open: [id: string, days: number, priority: string][]) =>
  `Account ID,Ticket ID,Opened,Status,Priority,SLA Due,Waiting On,Satisfaction\n${ID},700,${dayAgo(90)},Solved,,,,Good\n${open
    .map(([id, days, priority]) => `${ID},${id},${dayAgo(days)},Open,${priority},,Us,`)
    .join('\n')}\n`;

async function load(desk: Page, files: [name: string, content: string, rows: number][]): Promise<void> {
  for (const [name, content, rows] of files) {
    await preview(desk, name, content);
    await confirm(desk, rows);
  }
}

const health = (panel: Frame) => panel.getByRole('region', { name: 'Health' });

async function looksRight(panel: Frame): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
    if (process.env.SHOTS) await health(panel).screenshot({ path: `${process.env.SHOTS}/health-${theme}-${Date.now()}.png` });
  }
}

test('a drop between two imports is explained on the card by its events', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await load(desk, [
    ['book.csv', book(60, 45), 1],
    ['calls.csv', touches, 1],
    ['tickets.csv', tickets(['801', 2, 'P3']), 2],
  ]);
  await aged(desk, 20);
  await load(desk, [
    ['book.csv', book(60, 30), 1],
    ['calls.csv', touches.replace('Weekly', 'Second weekly'), 1],
    ['tickets.csv', tickets(['812', 14, 'P2'], ['815', 9, 'P1'], ['816', 8, 'P1']), 4],
  ]);
  // On its own record: beside a ticket, what the ticket system says of its tickets would take the files' place a moment later.
  const page = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${ID}/view`);
  const panel = await sidelight.panel(page);
  await expect(health(panel)).toContainText(/▼ ?\d+ in 20 days/);
  await expect(health(panel)).toContainText(/Since \d+ \w+, kept in this browser/);
  await health(panel).getByRole('button', { name: 'Why' }).click();
  const moved = health(panel).getByRole('list', { name: /^What moved it since/ });
  await expect(moved.getByRole('listitem').filter({ hasText: 'Support' })).toContainText('ticket #812 open 14 days');
  await expect(moved.getByRole('listitem').filter({ hasText: 'Usage' })).toContainText('30 of 60 seats in use');
  const points = await moved.getByRole('listitem').evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? ''));
  const fell = Number(/▼ ?(\d+) in/.exec((await health(panel).textContent()) ?? '')?.[1]);
  expect(fell).toBeGreaterThan(10);
  expect(points.reduce((sum, text) => sum + Number(text.replace('−', '-')), 0)).toBe(-fell);
  await expect(panel.getByText(new RegExp(`health fell ${fell} points: \\w+:`)).first()).toBeVisible();
  await looksRight(panel);
});

test('a health set by hand needs a reason and a day, says until when, outlives the worker and can be taken back', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await load(desk, [['book.csv', `Account ID,Account Name,Domain,Health Score\n${ID},Halden Optics GmbH,halden-optics.example,82\n`, 1]]);
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(page);
  await expect(health(panel)).toContainText('Healthy');
  await health(panel).getByRole('button', { name: 'Your view' }).click();
  const form = health(panel).getByRole('group', { name: 'Health by hand' });
  // What is unfolded has the whole width of its region, not that of one letter.
  expect((await form.boundingBox())?.width).toBeGreaterThan(200);
  const awake = () => expect(panel.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
  await awake();
  // On lines of its own, as wide as the region's.
  expect((await form.boundingBox())?.width).toBeGreaterThan(200);
  await form.getByLabel('Health').selectOption('Critical');
  await form.getByRole('button', { name: 'Set health by hand' }).click();
  await expect(form.getByRole('alert')).toContainText('Say why');
  await form.getByLabel('Reason').fill(`New owner wants to leave${', and nobody there has answered since'.repeat(6)}`);
  await form.getByLabel('Until, last day').fill(dayAgo(1));
  await form.getByRole('button', { name: 'Set health by hand' }).click();
  await expect(form.getByRole('alert')).toContainText('Choose a day after today');
  await form.getByLabel('Until, last day').fill(dayAgo(-14));
  await form.getByRole('button', { name: 'Set health by hand' }).click();
  await expect(health(panel)).toContainText('Critical');
  await expect(health(panel)).toContainText(/until \d+ \w+: New owner wants to leave/);
  await expect(health(panel)).toContainText('82 of 100');
  await expect(health(panel).getByRole('button', { name: 'Whole note' })).toBeVisible();
  await expect(form.getByRole('button', { name: 'Set health by hand' })).toBeFocused();
  await health(panel).getByRole('button', { name: 'Bad', exact: true }).click();
  await expect(health(panel).getByRole('button', { name: 'Bad', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await looksRight(panel);
  await sidelight.killWorker(page);
  await page.reload();
  const again = await sidelight.panel(page);
  await expect(health(again)).toContainText('New owner wants to leave');
  await expect(again.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
  await health(again).getByRole('button', { name: 'Take back' }).click();
  await expect(health(again)).toContainText('Healthy');
  await expect(health(again)).not.toContainText('New owner');
  await expect(health(again).getByRole('button', { name: 'Your view' })).toBeFocused();
});
