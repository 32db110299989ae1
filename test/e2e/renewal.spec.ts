import type { Frame } from '@playwright/test';
import { askWorker } from '../browser/ask-worker';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

const region = (panel: Frame) => panel.getByRole('region', { name: 'Renewal' });
const awake = async (panel: Frame) => {
  await expect(panel.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
};

test('readiness is shown by evidence, the rest is ticked by hand, and both outlive the worker', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  await expect(region(panel)).toContainText('Decide by');
  await expect(region(panel).getByRole('progressbar', { name: 'Readiness' })).toHaveAttribute('aria-valuemax', '6');
  await region(panel)
    .getByRole('button', { name: /^Ready \d of 6$/ })
    .click();
  const items = region(panel).getByRole('list', { name: 'Readiness' }).getByRole('listitem');
  await expect(items).toHaveCount(6);
  await expect(items.filter({ hasText: 'Usage validated' })).toContainText('41 of 60 seats in use');
  await expect(items.filter({ hasText: 'Date validated' })).toContainText('Only one source says so');
  const before = Number(/Ready (\d)/.exec((await region(panel).textContent()) ?? '')?.[1]);
  await awake(panel);
  await region(panel).getByRole('button', { name: 'Tick: Value documented' }).click();
  await expect(region(panel).getByRole('button', { name: `Ready ${before + 1} of 6` })).toBeVisible();
  await expect(items.filter({ hasText: 'Value documented' })).toContainText('Ticked by hand');
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
  }
  await sidelight.killWorker(page);
  await page.reload();
  const again = await sidelight.panel(page);
  await expect(region(again)).toContainText(`Ready ${before + 1} of 6`);
  await region(again)
    .getByRole('button', { name: /^Ready/ })
    .click();
  await awake(again);
  await region(again).getByRole('button', { name: 'Take back: Value documented' }).click();
  await expect(region(again).getByRole('button', { name: `Ready ${before} of 6` })).toBeVisible();
});

test('signed asks for amount and reason, ends the warning, and can be opened again', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  const why = panel.getByText(/^Why now:.*decision in \d+ days/);
  await expect(why).toBeVisible();
  await awake(panel);
  await region(panel).getByRole('button', { name: 'Set outcome' }).click();
  const form = region(panel).getByRole('group', { name: 'Outcome of the renewal' });
  await form.getByLabel('Outcome').selectOption('Signed');
  await form.getByLabel('Yearly amount').fill('plenty');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('not an amount of money');
  expect((await violations(panel)).found).toEqual([]);
  await form.getByLabel('Yearly amount').fill('90k EUR');
  await form.getByLabel('Reason').selectOption('More seats or products');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(region(panel)).toContainText('Signed');
  await expect(region(panel)).toContainText('€ 90k from the renewal on');
  await expect(region(panel)).toContainText('More seats or products');
  await expect(region(panel).getByRole('progressbar')).toHaveCount(0);
  await expect(why).toHaveCount(0);
  const book = await sidelight.desk('/book');
  await expect(book.getByRole('row', { name: new RegExp(visit?.name ?? '') })).toBeVisible();
  await page.bringToFront();
  await region(panel).getByRole('button', { name: 'Change outcome' }).click();
  await form.getByLabel('Outcome').selectOption('Open');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(region(panel)).toContainText('Decide by');
  await expect(why).toBeVisible();
});

test('a risk is flagged and planned without the keyboard losing its place', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const panel = await sidelight.panel(await sidelight.open(visit?.url ?? ''));
  await awake(panel);
  const part = region(panel);
  await part.getByRole('button', { name: 'Flag a risk' }).press('Enter');
  const form = part.getByRole('group', { name: 'Risk and plan' });
  await expect(form.getByLabel('What is done about it')).toBeFocused();
  await form.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(part.getByRole('button', { name: 'Flag a risk' })).toBeFocused();
  await part.getByRole('button', { name: 'Flag a risk' }).press('Enter');
  await form.getByLabel('What is done about it').fill('Weekly call with their CFO');
  await form.getByLabel('Whose plan it is').fill('Robin');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(part).toContainText('Weekly call with their CFO');
  await expect(part.getByRole('button', { name: 'Risk and plan' })).toBeFocused();
});

test('what is typed of a renewal outlives an audience and a reload', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const desk = await sidelight.desk('/settings');
  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  const part = region(panel);
  const outcome = part.getByRole('group', { name: 'Outcome of the renewal' });
  const plan = part.getByRole('group', { name: 'Risk and plan' });
  await awake(panel);
  await part.getByRole('button', { name: 'Set outcome' }).click();
  await outcome.getByLabel('Outcome').selectOption('Signed');
  await outcome.getByLabel('Yearly amount').fill('91k EUR');
  await part.getByRole('button', { name: 'Flag a risk' }).click();
  await plan.getByLabel('What is done about it').fill('Weekly call with their CFO');
  await askWorker(desk, 'screen.set', { presenting: true });
  await expect(panel.getByText('Presenting: amounts')).toBeVisible();
  await expect(outcome).toHaveCount(0);
  await expect(plan).toHaveCount(0);
  await askWorker(desk, 'screen.set', { presenting: false });
  await expect(outcome.getByLabel('Yearly amount')).toHaveValue('91k EUR');
  await expect(plan.getByLabel('What is done about it')).toHaveValue('Weekly call with their CFO');
  // Nobody pressed anything: the keyboard is left where it was.
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.reload();
  const again = await sidelight.panel(page);
  await awake(again);
  const after = region(again);
  await after.getByRole('button', { name: 'Set outcome' }).click();
  const form = after.getByRole('group', { name: 'Outcome of the renewal' });
  await expect(form.getByLabel('Yearly amount')).toHaveValue('91k EUR');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await after.getByRole('button', { name: 'Set outcome' }).click();
  await expect(form.getByLabel('Outcome')).toHaveValue('open');
});

test('signed turned to lost asks for what is lost, not for what was signed', async ({ sidelight, standins }) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const panel = await sidelight.panel(await sidelight.open(visit?.url ?? ''));
  const form = region(panel).getByRole('group', { name: 'Outcome of the renewal' });
  await awake(panel);
  await region(panel).getByRole('button', { name: 'Set outcome' }).click();
  await form.getByLabel('Outcome').selectOption('Signed');
  await form.getByLabel('Yearly amount').fill('99k EUR');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(region(panel)).toContainText('€ 99k from the renewal on');
  await region(panel).getByRole('button', { name: 'Change outcome' }).click();
  await expect(form.getByLabel('Yearly amount')).toHaveValue(/99000/);
  await form.getByLabel('Outcome').selectOption('Lost');
  await expect(form.getByLabel('Yearly amount lost')).toHaveValue('84000 EUR');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(region(panel)).toContainText('€ 84k a year lost');
  await expect(region(panel)).not.toContainText('99k');
});
