import type { Page } from '@playwright/test';
import type { Standins } from '../standins/server';
import { expect, test } from './support/fixtures';
import { BODY, beside, HOSTILE, heading, insert, plainOf, pressesOf, readyToInsert, thread, ticket } from './support/inserting';

test.beforeEach(readyToInsert);
test.afterEach(({ standins }) => {
  standins.settings.zendeskEditor = 'plain';
});

/** Boxes as another app of the company's puts them into a host's page. */
const putBoxes = (page: Page) =>
  page.evaluate(() => {
    const side = document.createElement('aside');
    side.style.cssText = 'position:fixed;left:300px;top:200px;width:400px;z-index:999;background:#fff';
    const area = document.createElement('textarea');
    const line = document.createElement('input');
    const rich = document.createElement('div');
    rich.contentEditable = 'true';
    rich.setAttribute('role', 'textbox');
    rich.style.minHeight = '60px';
    for (const [name, box] of Object.entries({ 'Plain box': area, 'One line': line, 'Rich box': rich })) {
      box.setAttribute('aria-label', name);
      side.append(box);
    }
    document.body.append(side);
  });

const PLACES: [string, (standins: Standins) => string][] = [
  ['Gmail', (standins) => thread(standins, 'halden').url],
  ['Zendesk', (standins) => ticket(standins, 'halden').url],
];

for (const [host, urlIn] of PLACES) {
  test(`any text box in ${host}: plain and rich, kept text, one step to undo; a field of one line gets nothing`, async ({
    sidelight,
    standins,
  }) => {
    const { page, panel } = await beside(sidelight, urlIn(standins), 'Halden');
    await putBoxes(page);
    const area = page.getByLabel('Plain box');
    await area.click();
    await page.keyboard.type('Kept. ');
    await heading(panel).click();
    // Anybody may read what is written there: nothing that is for colleagues only.
    expect(await insert(panel, { channel: 'ticket.internal', body: BODY })).toMatchObject({
      value: { kind: 'wrong_channel', stands: 'ticket.public' },
    });
    expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'inserted' } });
    expect(await area.inputValue()).toBe(`Kept. ${plainOf(BODY)}`);
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe('Kept. ');

    const rich = page.getByLabel('Rich box');
    await rich.click();
    await page.keyboard.type('Mine. ');
    await heading(panel).click();
    expect(await insert(panel, { channel: 'ticket.public', body: BODY })).toMatchObject({ value: { kind: 'inserted' } });
    expect(await rich.innerText()).toMatch(/^Mine\. Hello Ana,\s+the export is solved\. See the note 🎉\s+first\s+second\s+Best, Robin$/);
    expect(await rich.locator('b').innerText()).toBe('solved');
    await page.keyboard.press('Control+z');
    expect((await rich.innerText()).trim()).toBe('Mine.');
    expect(await insert(panel, { channel: 'ticket.public', body: HOSTILE })).toMatchObject({ value: { kind: 'inserted' } });
    expect(await rich.locator('img,script,a').count()).toBe(0);
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();

    const line = page.getByLabel('One line');
    await line.click();
    expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'no_composer' } });
    expect(await line.inputValue()).toBe('');
    expect(await area.inputValue()).toBe('Kept. ');
    expect(await pressesOf(page)).toEqual([]);
  });
}
