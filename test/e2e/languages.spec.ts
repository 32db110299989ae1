import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { IsoDate } from '../../lib/domain/account';
import { formatDay, todayIso } from '../../lib/domain/dates';
import { extensionId, launchChromium } from '../browser/chromium';
import { violations } from './support/axe';
import { contentWorld } from './support/content-world';
import { test as base, expect, type Sidelight, sidelightIn } from './support/fixtures';
import { leftInEnglish, saidIn } from './support/left-in-english';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';

/** An orphan can no longer open the closed root, so it is opened before. */
const KEEP_ROOT = `{ globalThis.sidelightRoot = chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel')) }`;
const COVER = `sidelightRoot.querySelector('.cover:not([hidden])')?.textContent ?? ''`;

/** What a CSM finds in the panel, by the names that a screen reader says. */
const SPOKEN = {
  de: {
    regions: ['Konto', 'Gesundheit', 'Verlängerung', 'Kontakt', 'Support', 'Nutzung', 'Aufgaben', 'Personen', 'Aktivitäten'],
    outbox: 'Postausgang',
    complete: /^Erledigen: /,
    undo: /^Rückgängig: /,
    outcome: 'Ergebnis',
    followUp: 'Erledigt, Nachfassen nötig',
    save: 'Speichern',
    saved: 'Gespeichert',
    change: 'Konto wechseln',
    find: 'Konto suchen',
    why: 'Warum',
    docking: 'Andocken',
    quiet: 'Hier ist kein Datensatz geöffnet',
    updated: 'Sidelight wurde aktualisiert. Laden Sie diese Seite neu.',
  },
  fr: {
    regions: ['Compte', 'Santé', 'Renouvellement', 'Échanges', 'Support', 'Usage', 'Tâches', 'Interlocuteurs', 'Activité'],
    outbox: 'Boîte d’envoi',
    complete: /^Terminer\s: /,
    undo: /^Rouvrir\s: /,
    outcome: 'Résultat',
    followUp: 'Fait, suivi nécessaire',
    save: 'Enregistrer',
    saved: 'Enregistré',
    change: 'Changer de compte',
    find: 'Rechercher un compte',
    why: 'Pourquoi',
    docking: 'Ancrage',
    quiet: 'Aucune fiche ouverte ici',
    updated: 'Sidelight a été mis à jour. Rechargez cette page.',
  },
} as const;

type Locale = keyof typeof SPOKEN;
const LOCALES = Object.keys(SPOKEN) as Locale[];

const test = base.extend<{ speaks: Locale; sidelight: Sidelight }>({
  speaks: ['de', { option: true }],
  sidelight: async ({ speaks, standins }, use) => {
    standins.faults.clear();
    const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, args: [`--lang=${speaks}`] });
    await extensionId(context);
    await use(sidelightIn(context));
    await context.close();
  },
});

/** Says something to the worker: what the desk's own buttons are called is the language's. */
const tell = (where: Frame | Page, type: string, data: object) =>
  where.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(
        message,
      ),
    { id: 1, type, data, timestamp: 0 },
  );

async function openTicket(sidelight: Sidelight): Promise<{ page: Page; panel: Frame }> {
  const desk = await sidelight.desk('/settings');
  await tell(desk, 'sample.load', {});
  await tell(desk, 'workspace.approve', { address: 'acme.zendesk.com' });
  await desk.close();
  const page = await sidelight.open(TICKET);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  await tell(panel, 'dock.set', { width: 320, settled: true });
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThanOrEqual(320);
  // Controls rest after a change of account.
  await page.waitForTimeout(600);
  return { page, panel };
}

/** What the sample book tells of a ticket, whose stories stay English, in the words of our own estimate. */
const SAMPLE_STORY = 'ticket #812 open 14 days';

/** Colours are the same in every language, so the dark ones are looked at in German alone. */
const THEMES = { de: ['light', 'dark'], fr: ['light'] };

/** Nothing in English, nothing wider than the panel, and nothing that axe objects to. */
async function expectWell(panel: Frame, locale: Locale) {
  const said = (await saidIn(panel)).filter((text) => text !== SAMPLE_STORY);
  expect(leftInEnglish(said, locale)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  for (const theme of THEMES[locale]) {
    await panel.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const spoken = SPOKEN[locale];

  test.describe(locale, () => {
    test.use({ speaks: locale });

    test('the panel beside a ticket speaks the browser’s language, at 320 px, until the extension goes away', async ({ sidelight }) => {
      test.setTimeout(180_000);
      const { page, panel } = await openTicket(sidelight);

      await test.step('what stands there, opened out, and a search that finds nothing', async () => {
        expect(await panel.evaluate(() => document.documentElement.lang)).toBe(locale);
        for (const name of spoken.regions) await expect(panel.getByRole('region', { name, exact: true })).toBeVisible();
        await expect(panel.getByRole('status', { name: spoken.outbox })).toBeVisible();
        const day = panel.getByRole('region', { name: spoken.regions[2] }).locator('time').first();
        await expect(day).toHaveText(formatDay((await day.getAttribute('datetime')) as IsoDate, todayIso(), locale));
        await expectWell(panel, locale);
        await panel.getByRole('button', { name: spoken.why, exact: true }).click();
        await panel.getByRole('button', { name: spoken.docking }).click();
        await expectWell(panel, locale);
        await panel.getByRole('button', { name: spoken.docking }).click();
        await panel.getByRole('button', { name: spoken.change }).click();
        await panel.getByRole('combobox', { name: spoken.find }).fill('qqqq');
        await page.waitForTimeout(400);
        await expectWell(panel, locale);
      });

      await page.reload();
      const again = await sidelight.panel(page);
      await expect(again.getByRole('heading', { level: 1 })).toContainText('Halden');

      await test.step('a task is completed and its outcome stored in its own words', async () => {
        await again.getByRole('button', { name: spoken.complete }).first().click();
        await expect(again.getByRole('button', { name: spoken.undo }).first()).toBeVisible();
        const outcome = again.getByLabel(spoken.outcome, { exact: true });
        await outcome.selectOption(spoken.followUp);
        await expect(outcome).toHaveValue('Done, follow-up needed');
        await again.getByRole('button', { name: spoken.save, exact: true }).click();
        await expect(again.getByText(spoken.saved, { exact: true })).toBeVisible();
        await expectWell(again, locale);
      });

      await test.step('a page without a record, and one whose extension went away', async () => {
        const extensions = await sidelight.open('chrome://extensions');
        await page.bringToFront();
        await page.evaluate(() => history.pushState({}, '', '/agent/dashboard'));
        await expect(again.getByRole('heading', { level: 1 })).toHaveText(spoken.quiet);
        await expectWell(again, locale);
        const world = await contentWorld(sidelight.context, page);
        await world.evaluate(KEEP_ROOT);
        await extensions.evaluate(
          (id) =>
            (
              globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }
            ).chrome.management.setEnabled(id, false),
          await extensionId(sidelight.context),
        );
        await expect(again.getByRole('heading', { level: 1 })).toHaveText(spoken.updated);
        await page.evaluate(() => history.pushState({}, '', '/agent/tickets/41210'));
        await expect.poll(() => world.evaluate(COVER)).toBe(spoken.updated);
      });
    });
  });
}

test('a text left in English would be found', () => {
  const said = ['Nothing waiting to send', 'Oldest 3 days', '+4 more', 'Support', 'Head of operations', 'Nichts wartet auf Versand'];
  expect(leftInEnglish(said, 'de')).toEqual(['Nothing waiting to send', '+4 more']);
});
