import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { LocaleName } from '../../lib/words/locales';
import { launchChromium } from '../browser/chromium';
import { violations } from './support/axe';
import { test as base, expect, type Sidelight, sidelightIn } from './support/fixtures';
import { leftInEnglish, saidIn } from './support/left-in-english';

/** A playbook of the sample book, whose stories stay English, with the name of a kind of touchpoint. */
const SAMPLE_PLAYBOOK = 'Training';

type Foreign = Exclude<LocaleName, 'en'>;

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const WIDTHS = [320, 480, 1280];

/** Column names as people of all three languages have them. */
const HEADS = {
  de: 'Kundennummer,Kundenname,Domain,Gesundheitswert,Verlängerungsdatum,ARR,Kundenbetreuer',
  fr: 'Numéro client,Nom du client,Domaine,Score santé,Date de renouvellement,ARR,Responsable',
};
const bookIn = (locale: Foreign) => `${HEADS[locale]}
ACC-1,Halden Optics GmbH,halden-optics.example,58,2099-02-01,84000,Robin
ACC-2,Rook & Co,rook.example,91,03/04/2099,12500,Noa
ACC-3,Quarry Ltd,quarry.example,70,soon,1000,Noa
`;

/** A browser whose own language is another than English. */
const test = base.extend<{ speak: (locale: Foreign) => Promise<Sidelight> }>({
  speak: async ({ standins }, use) => {
    standins.faults.clear();
    const running: Sidelight[] = [];
    await use(async (locale) => {
      const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, args: [`--lang=${locale}`] });
      running.push(sidelightIn(context));
      return running.at(-1) as Sidelight;
    });
    for (const { context } of running) await context.close();
  },
});

const give = (desk: Page, label: string, content: string) =>
  desk.getByLabel(label).setInputFiles({ name: 'konten.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

/** How many pixels the page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Chosen options and hints of fields that are wider than what shows them. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const ruler = document.createElement('canvas').getContext('2d');
    const fields = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[placeholder]')];
    return fields.flatMap((field) => {
      const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.placeholder;
      if (!ruler || !field.checkVisibility()) return [];
      const style = getComputedStyle(field);
      ruler.font = style.font;
      const arrow = field instanceof HTMLSelectElement ? 18 : 0;
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - arrow;
      return ruler.measureText(text).width > room + 1 ? [`${text}: ${Math.round(room)} px`] : [];
    });
  });

/** What axe judges is the same in every language but for its words, none of which is empty: German stands for all. */
const THEMES = { de: ['light', 'dark'], fr: [] };

async function fits(page: Page, locale: Foreign, where: string) {
  // The fields that a column may fill are the connector's words, with tests of their own.
  const fields = await page.locator('td option').allTextContents();
  const said = (await saidIn(page.mainFrame())).filter((text) => !fields.includes(text) && text !== SAMPLE_PLAYBOOK);
  expect(leftInEnglish(said, locale), `${where}: English`).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `${where} at ${width} px`).toBe(0);
    expect(await cut(page), `${where} at ${width} px: cut`).toEqual([]);
  }
  // A colour on its way from one theme to the other has no contrast of its own.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of THEMES[locale]) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    const { heading, found } = await violations(page);
    expect(heading, where).not.toBe('');
    expect(found, `${where}, ${theme}`).toEqual([]);
  }
}

test('a German browser: from the welcome page to a book, in German; the worker that reads files speaks it, too', async ({ speak }) => {
  const sidelight = await speak('de');
  const desk = await sidelight.desk('/welcome');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Willkommen bei Sidelight');
  await expect(desk).toHaveTitle('Willkommen bei Sidelight · Sidelight');
  expect(await desk.evaluate(() => document.documentElement.lang)).toBe('de');
  await expect(desk.getByRole('navigation', { name: 'Sidelight-Seiten' }).getByRole('link')).toHaveText([
    'Heute',
    'Playbooks',
    'Vorlagen',
    'Portfolio',
    'Datensätze',
    'Eskalationen',
    'Postausgang',
    'Import',
    'Einstellungen',
    'Verbindungen',
  ]);

  await desk.getByRole('link', { name: 'Einstellungen' }).click();
  const workspaces = desk.getByRole('region', { name: 'Workspaces' });
  await workspaces.getByLabel('Workspace-Adresse').fill('acme.zendesk.com');
  await workspaces.getByRole('button', { name: 'Freigeben' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'acme.zendesk.com ist freigegeben.' })).toBeVisible();
  await expect(workspaces.getByRole('button', { name: 'acme.zendesk.com entfernen' })).toBeVisible();

  await desk.getByRole('link', { name: 'Import' }).click();
  await give(desk, 'CSV-Datei', bookIn('de'));
  await expect(desk.getByRole('list', { name: 'Was die Datei ändern würde' })).toHaveText(/1 neu.*2 abgelehnt/s);
  await expect(desk.getByRole('table', { name: 'Vorschau' })).toContainText('2099-02-01');
  await expect(desk.getByRole('table', { name: 'Abgelehnte Zeilen' }).getByRole('row')).toHaveCount(3);
  await desk.getByRole('radio', { name: 'Tag zuerst: 3. April 2099' }).check();
  await expect(desk.getByRole('list', { name: 'Was die Datei ändern würde' })).toHaveText(/2 neu.*1 abgelehnt/s);
  await expect(desk.getByText('2 Konten in konten.csv')).toBeVisible();
  await desk.getByRole('button', { name: 'Importieren', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'konten.csv: 2 importiert' })).toBeVisible();

  await desk.getByRole('link', { name: 'Ihre Konten ansehen' }).click();
  await expect(desk.getByRole('table', { name: 'Konten' }).getByRole('columnheader')).toContainText(['Entscheiden bis']);
  await expect(desk.getByText('2 von 2 Konten')).toBeVisible();
  await desk.getByRole('searchbox', { name: 'Konten suchen' }).fill('halden');
  await expect(desk.getByText('1 von 2 Konten')).toBeVisible();

  await test.step('the worker that reads files speaks German, and its file of rejected rows can be imported again', async () => {
    await desk.getByRole('link', { name: 'Import' }).click();
    await give(desk, 'CSV-Datei', 'Kundennummer,Kundenname,Domain,Domain\nA-1,Halden,one.example,two.example\n');
    await expect(desk.getByRole('alert')).toContainText('Zwei Spalten heißen „Domain“.');
    await give(desk, 'CSV-Datei', bookIn('de'));
    const download = desk.waitForEvent('download');
    await desk.getByRole('link', { name: 'Abgelehnte Zeilen herunterladen' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Abgelehnte Zeilen von konten.csv');
    await desk.getByLabel('CSV-Datei').setInputFiles(await file.path());
    await expect(desk.getByRole('table', { name: 'Spalten' }).getByRole('combobox')).toHaveCount(9);
    await expect(desk.getByRole('table', { name: 'Abgelehnte Zeilen' })).toContainText('soon');
  });
});

/** Words of a table's cells that go on where the cell ends, but for those that say so by their dots. */
const beyondCells = (page: Page) =>
  page.locator('td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const edge = cell.getBoundingClientRect().right;
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const over: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const range = document.createRange();
        range.selectNodeContents(text);
        let box = text.parentElement;
        while (box && box !== cell && getComputedStyle(box).textOverflow !== 'ellipsis') box = box.parentElement;
        if (box === cell && range.getBoundingClientRect().right > edge) over.push(text.data);
      }
      return over;
    }),
  );

for (const locale of ['de', 'fr'] as const) {
  const names =
    locale === 'de'
      ? { file: 'CSV-Datei', load: 'Beispieldaten laden', rejected: 'Abgelehnte Zeilen' }
      : { file: 'Fichier CSV', load: 'Charger des données d’exemple', rejected: 'Lignes rejetées' };

  test(`every page of the desk in ${locale}: no English, nothing wider than the window, no word cut off in the book; in German axe finds nothing`, async ({
    speak,
  }) => {
    test.setTimeout(300_000);
    const sidelight = await speak(locale);
    const routes = ['/welcome', '/today', '/book', '/compare', '/import', '/settings', '/connections', '/setup'];
    const desk = await sidelight.desk('/welcome');
    const go = async (route: string) => {
      await desk.goto(desk.url().replace(/#.*/, `#${route}`));
      await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
      await desk.waitForTimeout(300);
    };
    for (const route of routes) {
      await go(route);
      await fits(desk, locale, `${route}, empty`);
    }
    await go('/settings');
    await desk.getByRole('button', { name: names.load }).click();
    await expect(desk.getByRole('status').filter({ hasText: /^60 / })).toBeVisible();
    for (const route of routes) {
      await go(route);
      await fits(desk, locale, `${route}, full`);
    }
    await go('/import');
    await give(desk, names.file, bookIn(locale));
    await expect(desk.getByRole('table', { name: names.rejected })).toBeVisible();
    await fits(desk, locale, 'preview');

    await test.step('no word is cut off in a cell of the book', async () => {
      await desk.setViewportSize({ width: 1280, height: 1600 });
      await go('/book');
      await expect(desk.locator('td').nth(60)).toBeVisible();
      await expect(desk.getByText(locale === 'de' ? 'verlängert sich' : 'se renouvelle').first()).toBeVisible();
      expect(await beyondCells(desk)).toEqual([]);
      // It would see one.
      await desk
        .locator('td time')
        .first()
        .evaluate((day) => {
          day.textContent = 'am Montag, dem achtzehnten November';
          day.style.whiteSpace = 'nowrap';
        });
      expect(await beyondCells(desk)).toHaveLength(1);
    });
  });
}

test('an English page in a German browser would be found', async ({ sidelight }) => {
  const desk = await sidelight.desk('/welcome');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(desk.getByText('Begin with one of the three ways above.')).toBeVisible();
  const found = leftInEnglish(await saidIn(desk.mainFrame()), 'de');
  expect(found).toContain('Welcome to Sidelight');
  expect(found).toContain('Begin with one of the three ways above. You can do the others at any time.');
});
