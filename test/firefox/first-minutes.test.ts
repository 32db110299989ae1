import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tree, until } from './bidi';
import { pressButton, uncovered } from './desk';
import { type Firefox, launchFirefox } from './firefox';
import { answerQuestion } from './prompt';

let firefox: Firefox;
let welcome = '';
let page = '';
let panel = '';

const inWelcome = <T>(expression: string) => firefox.bidi.evaluate<T>(welcome, expression);
const inPanel = <T>(expression: string) => firefox.bidi.evaluate<T>(panel, expression);
const wordsOf = (heading: string) =>
  inWelcome<string>(
    `[...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === '${heading}').textContent`,
  );

const press = (context: string, words: string) => pressButton(firefox, context, words);

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** One story in one browser: each step goes on where the one before ended. */
describe('the first two minutes in Firefox', () => {
  it('the install opens the welcome page', async () => {
    welcome = await until('the welcome page', async () => {
      const { contexts } = await firefox.bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', {});
      return contexts.find(({ url }) => url.endsWith('/desk.html#/welcome'))?.context;
    });
    await until('its words', async () => (await wordsOf('What works now')).includes('never asks for a password inside a page'));
    expect(await wordsOf('Start from the pages you have open')).toContain('None of these pages is open yet.');
  });

  it('an open page is noticed and approved in one press', async () => {
    const ticket = firefox.standins.world.tickets.find((each) => each.companyKey === 'brightwater' && each.subdomain === 'acme');
    page = await firefox.bidi.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    await until('the page in the list', async () => (await wordsOf('Start from the pages you have open')).includes('acme.zendesk.com'));
    await press(welcome, 'Approve 1 workspace');
    await until('the workspace', async () => (await wordsOf('What happens next')).includes('acme.zendesk.com'));
  });

  it('a customer nobody knows is added by hand and shown with the reason', async () => {
    const show = { id: 1, type: 'overlay.show', data: { show: true }, timestamp: 0 };
    await inWelcome(
      `(async () => {
        const [tab] = await browser.tabs.query({ url: 'https://acme.zendesk.com/*' });
        await (await browser.runtime.getBackgroundPage()).browser.tabs.sendMessage(tab.id, ${JSON.stringify(show)}, { frameId: 0 });
      })()`,
    );
    panel = await firefox.panel(page);
    await uncovered(firefox, welcome, 'acme.zendesk.com');
    await press(panel, 'Add to my book');
    const name = await until('the name', () => inPanel<string>(`document.querySelector('fieldset input')?.value ?? ''`));
    await firefox.bidi.click(panel, 'fieldset input[placeholder]');
    await firefox.bidi.type(panel, '84k EUR');
    await press(panel, 'Save');
    // Firefox cannot say whether the panel is in plain sight, so nothing is written before the second press.
    const yes = '[role=alertdialog] button';
    await until('the question', () => inPanel<boolean>(`document.querySelector('${yes}') !== null`));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await inPanel<string>(`document.querySelector('h1')?.textContent ?? ''`)).not.toContain(name);
    await firefox.bidi.click(panel, yes);
    await until('the account', async () => (await inPanel<string>(`document.querySelector('h1')?.textContent ?? ''`)).includes(name));
    const text = await inPanel<string>('document.body.textContent');
    expect(text).toMatch(/Matched by organization/);
    expect(text).toContain('€ 84k');
    expect(text).toContain('Added by hand');
  });

  it('pages that were taken from us in about:addons are named in the desk, and given back by one press there', async () => {
    await inWelcome(`browser.permissions.remove({ origins: ['https://*.zendesk.com/*'] })`);
    const said = async () => (await inWelcome<string>('document.body.innerText')).includes('The browser keeps Zendesk from Sidelight');
    await until('the word of it', said);
    const address = await firefox.bidi.evaluate<string>(page, 'location.href');
    await firefox.bidi.close(page);
    page = await firefox.bidi.open(address);
    await firefox.bidi.send('browsingContext.activate', { context: welcome });
    await press(welcome, 'Allow');
    expect(await answerQuestion(firefox, true)).toContain('zendesk.com');
    await until('nothing left to say', async () => !(await said()));
    // Without a reload: what was given back shows in what is open.
    await firefox.panel(page);
  });
});
