import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tree, until } from './bidi';
import { prepare, uncovered } from './desk';
import { type Firefox, launchFirefox } from './firefox';

const HOST = 'acme.zendesk.com';
const ID = 'sidelight_sidelight_example';
const STORY_MS = 120_000;

let firefox: Firefox;
let desk = '';
let page = '';
/** The browser's own window. */
let chrome = '';

const read = <T>(context: string, expression: string) => firefox.bidi.evaluate<T>(context, expression);
const contexts = async (more = {}) => (await firefox.bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', more)).contexts;
const front = (context: string) => firefox.bidi.send('browsingContext.activate', { context });

/** What the browser's own key for Alt+Shift and this letter does; the keyboard itself is out of reach of the protocol. */
const command = (letter: string) =>
  read(
    chrome,
    `(() => {
      const all = [...document.querySelectorAll('keyset[id*="${ID}"] key, keyset[id*="sidelight"] key')];
      const ours = all.find((one) => one.getAttribute('key') === '${letter}' && /alt/.test(one.getAttribute('modifiers')) && /shift/.test(one.getAttribute('modifiers')));
      if (!ours) throw new Error(all.map((one) => one.outerHTML).join() + [...document.querySelectorAll('keyset')].map(({ id }) => id));
      ours.doCommand();
    })()`,
  );

/** The page of pictures that shows what was taken. */
const shown = () =>
  until(
    'the page of pictures',
    async () => {
      for (const { url, context } of await contexts())
        if (/\/evidence\/[\w-]+$/.test(url))
          return (await read<boolean>(context, `document.querySelector('main')?.innerText.length > 0`)) && context;
      return undefined;
    },
    30_000,
  );

beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await prepare(firefox, HOST);
  page = await firefox.bidi.open(`https://${HOST}/agent/tickets/41207`);
  await firefox.panel(page);
  await uncovered(firefox, desk, HOST);
  chrome = (await contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('/browser.xhtml'))?.context ?? '';
}, STORY_MS);
afterAll(() => firefox?.close());

it('the key of the browser’s own window takes the picture of the page in front, with no permission before or after', {
  timeout: STORY_MS,
}, async () => {
  await front(page);
  await command('E');
  const pictures = await shown();
  await until('the picture', () => read<boolean>(pictures, `document.querySelector('[role=application] canvas') !== null`));
  expect(await read<boolean>(desk, `browser.permissions.contains({ origins: ['<all_urls>'] })`)).toBe(false);
  await firefox.bidi.close(pictures);
});

it('the menu of a selection, really opened, adds its words redacted', { timeout: STORY_MS }, async () => {
  await front(page);
  await read(
    page,
    `(() => {
      const words = document.createElement('p');
      words.id = 'chosen';
      words.textContent = 'Write to ana.private@halden.example today';
      words.style.cssText = 'position:fixed;left:300px;top:300px;background:#fff;z-index:99';
      document.body.append(words);
      getSelection().selectAllChildren(words);
    })()`,
  );
  const menu = `document.getElementById('contentAreaContextMenu')`;
  await firefox.bidi.press(page, '#chosen', 2);
  await until('the menu', () => read<boolean>(chrome, `${menu}.state === 'open'`));
  await read(
    chrome,
    `(() => {
      const entry = [...${menu}.querySelectorAll('menuitem[id^="${ID}"]')].find(({ label }) => label === 'Add the selection to an escalation');
      entry.closest('menupopup').activateItem(entry);
    })()`,
  );
  const pictures = await shown();
  await until('the words', () => read<boolean>(pictures, `document.body.innerText.includes('Write to [removed:email] today')`));
  await firefox.bidi.close(pictures);
});

it('on a page of nobody we know the press in its own menu shows us that page, and no permission does', { timeout: STORY_MS }, async () => {
  const other = await firefox.bidi.open('https://app.product.example/orders');
  await front(other);
  const sees = () => read<boolean>(desk, `browser.permissions.contains({ origins: ['https://app.product.example/*'] })`);
  expect(await sees()).toBe(false);
  await read(
    other,
    `(() => {
      document.body.innerHTML = '<h1 id="orders" style="margin:40px">Orders of ana.private@halden.example</h1>';
      getSelection().removeAllRanges();
    })()`,
  );
  const menu = `document.getElementById('contentAreaContextMenu')`;
  await firefox.bidi.press(other, '#orders', 2);
  await until('the menu', () => read<boolean>(chrome, `${menu}.state === 'open'`));
  await read(
    chrome,
    `(async () => {
      const group = ${menu}.querySelector('menu[id^="${ID}"]');
      if (group) {
        const shown = new Promise((resolve) => group.addEventListener('popupshown', resolve, { once: true }));
        group.openMenu(true);
        await shown;
      }
      const entry = [...${menu}.querySelectorAll('menuitem[id^="${ID}"]')].find(({ label }) => label === 'Add this page to an escalation');
      entry.closest('menupopup').activateItem(entry);
    })()`,
  );
  const pictures = await shown();
  await until('the box', () =>
    read<boolean>(pictures, `document.querySelector('ul[aria-label="On the picture"]')?.textContent.includes('e-mail addresses')`),
  );
  expect(await sees()).toBe(false);
  await firefox.bidi.close(pictures);
  await firefox.bidi.close(other);
});

it('the menu of the toolbar button, really opened, begins an escalation of the page in front, without a picture', {
  timeout: STORY_MS,
}, async () => {
  await front(page);
  const menu = `document.getElementById('toolbar-context-menu')`;
  await read(
    chrome,
    `(() => {
      const button = document.querySelector('#nav-bar [id="${ID}-browser-action"]').querySelector('.unified-extensions-item-action-button, toolbarbutton');
      const { x: clientX, y: clientY } = button.getBoundingClientRect();
      button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2, clientX, clientY, view: window }));
    })()`,
  );
  await until('the menu', () => read<boolean>(chrome, `${menu}.state === 'open'`));
  const labels = await read<string[]>(chrome, `[...${menu}.querySelectorAll('[id^="${ID}"]')].map(({ label }) => label)`);
  expect(labels).toEqual(expect.arrayContaining(['Add this page to an escalation', 'Begin an escalation from this page']));
  await read(
    chrome,
    `(() => {
      const entry = [...${menu}.querySelectorAll('menuitem[id^="${ID}"]')].find(({ label }) => label === 'Begin an escalation from this page');
      entry.closest('menupopup').activateItem(entry);
    })()`,
  );
  await until('the escalation', async () => {
    for (const { url, context } of await contexts())
      if (/#\/escalation\/[\w-]+$/.test(url)) return read<boolean>(context, `document.body.innerText.includes('Halden Optics GmbH')`);
    return false;
  });
});
