import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';

const BOOK =
  'Account ID,Account Name,Domain,Open Tickets,Seats,Active Users\n001Hs00003vjLpwIAE,Halden Optics GmbH,halden-optics.example,2,60,41\n';

test('without a score of the company’s, ours says from how many signals it is, and says nothing from too few', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'book.csv', BOOK);
  await confirm(desk, 1);
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41207');
  const panel = await sidelight.panel(page);
  const health = panel.getByRole('region', { name: 'Health' });
  await expect(health).toContainText('No health data');
  await expect(health).toContainText('2 of 6 signals known: too few for an estimate');
  await health.getByRole('button', { name: 'Why' }).click();
  await expect(health.getByRole('listitem').filter({ hasText: 'Engagement' })).toContainText('No data, not counted');

  const log = panel.getByRole('button', { name: 'Log touchpoint' });
  await expect(log).not.toHaveAttribute('aria-disabled', 'true');
  await log.click();
  await expect(health).toContainText('Estimate from 3 of 6 signals', { timeout: 45_000 });
  const score = Number(/(\d+) of 100/.exec((await health.textContent()) ?? '')?.[1]);
  const points = await health.getByRole('listitem').evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? ''));
  const taken = points.filter((text) => /\d/.test(text)).reduce((sum, text) => sum + Number(text.replace('−', '-')), 0);
  expect(points).toHaveLength(6);
  expect(taken).toBe(score - 100);
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
  }
});
