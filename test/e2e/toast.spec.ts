import type { Frame } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { heading, ticket } from './support/inserting';

/** Has the fields of the task that was just completed end where the footer begins. */
const atTheEnd = (panel: Frame) =>
  panel.evaluate(() => {
    const fields = document.querySelector('fieldset')?.getBoundingClientRect();
    const footer = document.querySelector('footer')?.getBoundingClientRect();
    scrollBy({ top: (fields?.bottom ?? 0) - (footer?.top ?? 0) + 4, behavior: 'instant' });
  });

test('what is said of a completed task lies over none of the fields that ask how it ended', async ({ sidelight, standins }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(ticket(standins, 'halden').url);
  await page.setViewportSize({ width: 1440, height: 600 });
  const panel = await sidelight.panel(page);
  await expect(heading(panel)).toContainText('Halden');
  await page.waitForTimeout(1_000);
  await panel
    .getByRole('button', { name: /^Complete / })
    .first()
    .click();
  const said = panel.locator('[aria-live="polite"] p');
  await expect(said).toBeVisible();
  const fields = panel.locator('fieldset').first();
  await fields.getByRole('combobox').focus();
  await atTheEnd(panel);
  await expect(said).toHaveCSS('position', 'fixed');
  await expect(said).toBeInViewport({ ratio: 1 });
  const overlaps = await panel.evaluate(() => {
    const [one, other] = [document.querySelector('[aria-live="polite"] p'), document.querySelector('fieldset')].map((element) =>
      element?.getBoundingClientRect(),
    );
    return !one || !other || (one.top < other.bottom && other.top < one.bottom);
  });
  expect(overlaps).toBe(false);
});
