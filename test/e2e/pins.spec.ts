import type { Frame } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';

const account = (panel: Frame) => panel.getByRole('region', { name: 'Account' });
const shown = (panel: Frame) => panel.getByRole('heading', { level: 1 });
const said = (panel: Frame) => panel.locator('[aria-live]').filter({ hasText: /\w/ });

/** Shows the ways to remember a choice, which stay in sight once they were. */
async function unfold(panel: Frame) {
  const holds = panel.getByRole('button', { name: /^(Use it only here|Remember for|When you choose)/ });
  if ((await holds.getAttribute('aria-expanded')) === 'false') await holds.press('Enter');
}

/** Says by keys that the page is another account's, and how that is to be remembered. */
async function choose(panel: Frame, name: string, remember: string) {
  const change = panel.getByRole('button', { name: 'Change account' });
  await expect(change).not.toHaveAttribute('aria-disabled', 'true');
  await change.press('Enter');
  const box = panel.getByRole('combobox', { name: 'Find an account' });
  // The field is what the person came for: nothing but its frame stands above it, and how long it holds is one line below.
  const [field, holds] = [
    await box.boundingBox(),
    await panel.getByRole('button', { name: /^(Use it only here|Remember for|When you choose)/ }).boundingBox(),
  ];
  expect((holds?.y ?? 0) - (field?.y ?? 0)).toBeGreaterThan(20);
  await unfold(panel);
  await panel.getByRole('radio', { name: remember }).check();
  await box.fill(name);
  await expect(panel.getByRole('option', { selected: true })).toContainText(name);
  // What is in front rests for a moment before anything may be said of it.
  await panel.waitForTimeout(900);
  await box.press('Enter');
}

test('what is chosen by hand is shown, says what still speaks against it, and is taken back where it stands', async ({
  sidelight,
  standins,
}) => {
  const desk = await sidelight.desk('/import');
  const rows = ['One', 'Two', 'Three'].map((name) => `A-${name},Firm ${name},${name.toLowerCase()}.example,58,2099-01-01,84000,Robin`);
  await preview(desk, 'book.csv', `${HEAD}\nH,Halden Optics GmbH,halden-optics.example,58,2099-01-01,84000,Robin\n${rows.join('\n')}\n`);
  await confirm(desk, 4);
  await sidelight.approve('acme.zendesk.com');
  const ticket = standins.world.tickets.find(({ companyKey }) => companyKey === 'halden');
  const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
  const panel = await sidelight.panel(page);
  await expect(shown(panel)).toHaveText('Halden Optics GmbH');

  await choose(panel, 'Firm One', "Remember for requester's address mirjam.kloss@halden-optics.example");
  await expect(shown(panel)).toHaveText('Firm One');
  await expect(said(panel)).toContainText(['Now showing Firm One']);

  // The pin on the one address counts more than one on the organization: on other pages it holds, on this one the person's word.
  await choose(panel, 'Firm Two', 'Remember for organization Halden Optics GmbH');
  await expect(shown(panel)).toHaveText('Firm Two');
  await expect(said(panel)).toContainText([
    'Remembered. This page shows Firm Two by your choice alone: your pin on mirjam.kloss@halden-optics.example still speaks for Firm One',
  ]);
  await expect(account(panel)).toContainText('Matched by your choice for this page');
  expect((await violations(panel)).found).toEqual([]);
  const undo = account(panel).getByRole('button', { name: 'Undo the choice' });
  await panel.waitForTimeout(900);
  await undo.press('Enter');
  await expect(shown(panel)).toHaveText('Firm One');
  const unpin = account(panel).getByRole('button', { name: 'Remove pin' });
  await expect(unpin).toBeFocused();

  await panel.waitForTimeout(900);
  await unpin.press('Enter');
  await expect(shown(panel)).toHaveText('Firm Two');
  await expect(said(panel)).toContainText(['Pin removed']);
  await panel.waitForTimeout(900);
  await unpin.press('Enter');
  await expect(shown(panel)).toHaveText('Halden Optics GmbH');
  await expect(panel.getByRole('button', { name: 'Change account' })).toBeFocused();

  await choose(panel, 'Firm Three', 'Use it only here');
  await expect(shown(panel)).toHaveText('Firm Three');
  await panel.waitForTimeout(900);
  await undo.press('Enter');
  await expect(shown(panel)).toHaveText('Halden Optics GmbH');
  await expect(panel.getByRole('button', { name: 'Change account' })).toBeFocused();

  // Of several that fit, one is chosen and let go again by keys: the focus goes along.
  await preview(desk, 'more.csv', `${HEAD}\nH2,Halden Second,halden-optics.example,58,2099-01-01,84000,Robin\n`);
  await confirm(desk, 1);
  await page.bringToFront();
  await expect(shown(panel)).toHaveText('Several accounts fit. Which one?');
  await panel.waitForTimeout(900);
  await panel.getByRole('button', { name: /^Halden Second/ }).press('Enter');
  await expect(shown(panel)).toHaveText('Halden Second');
  await expect(shown(panel)).toBeFocused();
  await panel.waitForTimeout(900);
  await undo.press('Enter');
  await expect(shown(panel)).toHaveText('Several accounts fit. Which one?');
  await expect(shown(panel)).toBeFocused();
  // Heard, and nothing to press: it has no frame.
  await expect(shown(panel)).toHaveCSS('outline-style', 'none');
});
