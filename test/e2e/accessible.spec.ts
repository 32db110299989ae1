import type { Frame } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const themed = (panel: Frame, theme: string) =>
  panel.evaluate((value) => {
    document.documentElement.dataset.theme = value;
  }, theme);

/** Where names of regions lie in their values, and buttons of the foot that leave the panel. */
const look = (panel: Frame) =>
  panel.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const named = [...document.querySelectorAll('section h2')].flatMap((name) => {
      const head = name.parentElement;
      const values = head?.nextElementSibling?.getBoundingClientRect();
      const range = document.createRange();
      // What says where its values come from is in it too, out of sight.
      range.selectNodeContents(document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode() ?? name);
      const words = range.getBoundingClientRect();
      return values && values.top < words.bottom ? [{ name: name.textContent, over: Math.round(words.right - values.left) }] : [];
    });
    const outside = [...document.querySelectorAll('footer button')].filter((one) => one.getBoundingClientRect().right > wide - 15);
    return { looked: named.length, over: named.filter(({ over }) => over > 0), outside: outside.map((one) => one.textContent) };
  });

// One page for all of it: to open it and to fill the book costs more than most of what is looked at.
test('the panel beside a ticket: by axe, by the keyboard alone, in letters of twice the size, with and without an account', async ({
  sidelight,
}) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');

  await test.step('the keyboard alone completes a task and takes it back', async () => {
    const complete = panel.getByRole('button', { name: /^Complete / }).first();
    const title = ((await complete.getAttribute('aria-label')) ?? '').replace('Complete ', '');
    await expect(complete).toBeEnabled();
    await complete.focus();
    await page.keyboard.press('Enter');
    const undo = panel.getByRole('button', { name: `Undo ${title}` });
    await expect(undo).toBeVisible();
    await undo.focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: `Complete ${title}` })).toBeVisible();
    // The host page's own hotkeys saw none of it.
    expect(await page.evaluate(() => JSON.stringify((window as unknown as { __hotkeys?: unknown[] }).__hotkeys ?? []))).toBe('[]');
  });

  await test.step('what is unfolded and saved folds itself, and gives the focus back to its button', async () => {
    await expect(panel.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
    const people = panel.getByRole('region', { name: 'People' });
    const edit = people.getByRole('button', { name: /^Edit / }).first();
    await edit.press('Enter');
    await people.getByLabel('Has left').check();
    await people.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await expect(people.getByLabel('Has left')).toHaveCount(0);
    await expect(people.getByText(/^Left \d+ \w+/).first()).toBeVisible();
    await expect(panel.locator('button:focus')).toHaveAccessibleName(/^Edit /);
  });

  await test.step('axe finds nothing, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await themed(panel, theme);
      const { heading, found } = await violations(panel);
      expect(heading).toContain('Halden');
      expect(found, theme).toEqual([]);
    }
  });

  await test.step('axe would find a colour that is wrong in the dark alone, where the rest was looked at in the light', async () => {
    await panel.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root[data-theme="dark"] h1 { color: #222 }');
      document.adoptedStyleSheets = [sheet];
    });
    expect((await violations(panel)).found.join()).toContain('color-contrast');
    await panel.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });

  await test.step('axe would find a nameless button', async () => {
    await panel.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await violations(panel)).found.join()).toContain('button-name');
    await panel.evaluate(() => document.querySelector('main > button:last-child')?.remove());
  });

  await test.step('letters of twice the size: no name of a region lies in its values, no button leaves the panel', async () => {
    expect((await look(panel)).looked).toBeGreaterThan(3);
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await look(panel)).toMatchObject({ over: [], outside: [] });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });

  await test.step('axe finds nothing without an account', async () => {
    await page.evaluate(() => history.pushState({}, '', '/agent/dashboard'));
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('No record open here');
    expect((await violations(panel)).found).toEqual([]);
  });

  await test.step('axe finds nothing in the docking menu and in the rail', async () => {
    await page.evaluate((url) => history.pushState({}, '', url), TICKET);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
    await panel.getByRole('button', { name: 'Docking' }).click();
    await expect(panel.getByRole('radio', { name: 'Folded to a rail' })).toBeVisible();
    expect((await violations(panel)).found).toEqual([]);
    await panel.getByRole('radio', { name: 'Folded to a rail' }).click();
    await expect(panel.getByRole('button', { name: /^Open Sidelight/ })).toBeVisible();
    expect((await violations(panel)).found).toEqual([]);
  });
});

test('axe finds nothing where an account is added by hand, and where it is edited', async ({ sidelight }) => {
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  await expect(page.locator('sidelight-panel')).toHaveCount(1);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await panel.getByRole('button', { name: 'Add to my book' }).click();
  const form = panel.getByRole('group', { name: 'New account' });
  await form.getByLabel('ARR').fill('plenty');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await themed(panel, theme);
    expect((await violations(panel)).found, theme).toEqual([]);
  }
  await form.getByLabel('ARR').fill('84k');
  await form.getByLabel('ARR').press('Enter');
  await panel.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(panel.getByRole('group', { name: 'Edit account' })).toBeVisible();
  expect((await violations(panel)).found).toEqual([]);
});

// Every page of the desk, empty and full, light and dark, is looked at in `languages-desk.spec.ts`.
test('the desk: where the system paints every ground alike; axe finds nothing on an account, on several side by side, and locked', async ({
  sidelight,
}) => {
  await sidelight.loadSample();
  const desk = await sidelight.desk('/today');

  await test.step('painted alike, the page one is on has a frame, and no row of Today the mark of the focus', async () => {
    await expect(desk.getByRole('list', { name: 'Today', exact: true }).getByRole('listitem').first()).toBeVisible();
    await desk.emulateMedia({ forcedColors: 'active' });
    const outlines = await desk
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('aria-current'), getComputedStyle(link).outlineStyle]));
    expect(outlines.filter(([, style]) => style === 'solid')).toEqual([['page', 'solid']]);
    const edges = await desk
      .getByRole('list', { name: 'Today', exact: true })
      .locator('> li')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const { borderInlineStartColor } = getComputedStyle(row);
          return borderInlineStartColor === getComputedStyle(document.body).backgroundColor;
        }),
      );
    expect(edges.length).toBeGreaterThan(2);
    expect(edges).not.toContain(false);
    await desk.emulateMedia({ forcedColors: 'none' });
  });

  await desk.goto(desk.url().replace(/#.*/, '#/book?health=critical-at_risk'));
  const boxes = desk.getByRole('checkbox', { name: /^Compare / });
  for (const n of [0, 1, 2]) await boxes.nth(n).check();
  expect((await violations(desk)).found).toEqual([]);
  await desk.getByRole('link', { name: 'Compare side by side' }).click();
  await expect(desk.getByRole('region', { name: /^Health of / })).toHaveCount(3);
  expect((await violations(desk)).found).toEqual([]);
  await desk.goBack();
  await desk.getByRole('table', { name: 'Accounts' }).getByRole('link').first().click();
  await expect(desk.getByRole('region', { name: 'Health' })).toBeVisible();
  expect((await violations(desk)).found).toEqual([]);
  await desk.goto(desk.url().replace(/#.*/, '#/settings'));
  await desk.getByRole('button', { name: 'Lock now' }).click();
  await expect(desk.getByRole('heading', { name: 'Locked' })).toBeVisible();
  expect((await violations(desk)).found).toEqual([]);
});
