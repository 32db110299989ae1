import type { Page } from '@playwright/test';
import { expect, type Sidelight, test } from './support/fixtures';
import { iAm, open, sheet } from './support/outreach-helpers';

test.afterEach(({ standins }) => {
  for (const { contacts } of standins.world.companies)
    for (const one of contacts) Object.assign(one, { locale: undefined, timeZone: undefined });
});

/** The day on which both sides last spoke, as a text for whoever asks in this ticket says it. */
async function lastSpoken(sidelight: Sidelight, page: Page, requester: RegExp): Promise<string> {
  const panel = await sidelight.panel(page);
  await open(panel);
  await sheet(panel).getByRole('searchbox').fill('re-engagement');
  await sheet(panel)
    .getByRole('button', { name: /^Re-engagement/ })
    .first()
    .click();
  await expect(sheet(panel).getByRole('combobox', { name: 'To' })).toHaveValue(requester);
  const preview = panel.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('we last spoke on');
  return (await preview.innerText()).match(/we last spoke on\s+(.+?), and/)?.[1] ?? '';
}

test('a text for who asks in a ticket is written as Zendesk says that they read: their way of dates, by their clock', async ({
  sidelight,
  standins,
}) => {
  const halden = standins.world.companies.find(({ key }) => key === 'halden');
  const [ana, , mirjam] = halden?.contacts ?? [];
  if (!ana || !mirjam) throw new Error('the world lost people of Halden Optics');
  // 25 hours lie between them: whenever it was, it was another day there.
  Object.assign(ana, { locale: 'en-GB', timeZone: 'Pacific/Kiritimati' });
  Object.assign(mirjam, { locale: 'en-US', timeZone: 'Pacific/Pago_Pago' });
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  await iAm(sidelight);
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41233');
  const there = await lastSpoken(sidelight, page, /^ana\./);
  expect(there).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
  await page.goto('https://acme.zendesk.com/agent/tickets/41207');
  const here = await lastSpoken(sidelight, page, /^mirjam\./);
  expect(here).toMatch(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/);
  expect(Date.parse(there)).toBeGreaterThan(Date.parse(here));
});
