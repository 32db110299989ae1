import { until } from './bidi';
import type { Firefox } from './firefox';

/** What an answer of another system takes on a machine whose cores are all taken. */
const PATIENCE_MS = 60_000;

const REGION = (name: string) => `document.querySelector('section[aria-label="${name}"]') ?? [...document.querySelectorAll('section')]
  .find((section) => section.querySelector('h2')?.textContent === '${name}')`;

/** Approves a workspace and loads the sample book with the desk's own controls. Answers the open desk. */
export async function prepare({ bidi, desk }: Firefox, address: string): Promise<string> {
  const page = await desk('/settings', 'form input');
  await bidi.click(page, 'form input');
  await bidi.type(page, address);
  await bidi.click(page, 'form button[type=submit]');
  await until(`${address} among the workspaces`, () =>
    bidi.evaluate<boolean>(page, `document.querySelector('button[aria-label="Remove ${address}"]') !== null`),
  );
  await bidi.evaluate(page, `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Load sample data').click()`);
  await until('sample accounts in the book', () => bidi.evaluate<boolean>(page, `/60/.test((${REGION('Data')})?.textContent ?? '')`));
  return page;
}

/** Runs a function body as a content script of ours in the first tab on a host: where a page's attacker would like to be. */
export const asContentScript = <T>({ bidi }: Firefox, desk: string, host: string, body: string): Promise<T> =>
  bidi.evaluate<T>(
    desk,
    `(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://${host}/*' });
      const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: async () => { ${body} } });
      if (answer.error) throw new Error(String(answer.error));
      return answer.result;
    })()`,
  );

/** Presses a button by its words, once it is alive: marked, so that a trusted press finds it. */
export async function pressButton({ bidi }: Firefox, context: string, words: string): Promise<void> {
  const mark = `(() => {
    const button = [...document.querySelectorAll('button:not([aria-disabled=true])')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith('${words}'));
    button?.setAttribute('data-press', '');
    button?.scrollIntoView({ block: 'center' });
    return button !== undefined;
  })()`;
  await until(words, () => bidi.evaluate<boolean>(context, mark), PATIENCE_MS);
  await atRest(bidi, context, '[data-press]');
  await bidi.click(context, '[data-press]');
  await bidi.evaluate(context, `document.querySelector('[data-press]')?.removeAttribute('data-press')`);
}

/** Lists that come later push down what a press is aimed at: it must lie where it lay a moment before. */
const atRest = (bidi: Firefox['bidi'], context: string, selector: string): Promise<boolean> =>
  until(`${selector} at rest`, () =>
    bidi.evaluate<boolean>(
      context,
      `(async () => {
        const top = () => document.querySelector('${selector}')?.getBoundingClientRect().top;
        const before = top();
        await new Promise((resolve) => setTimeout(resolve, 150));
        return before !== undefined && before === top();
      })()`,
    ),
  );

/** A cover takes every press until what is under it has been painted. */
export const uncovered = (firefox: Firefox, desk: string, host: string): Promise<boolean> =>
  until('an uncovered panel', () =>
    asContentScript<boolean>(
      firefox,
      desk,
      host,
      `return document.querySelector('sidelight-panel').openOrClosedShadowRoot.querySelector('.cover').hidden;`,
    ),
  );

/** Signs in at a system with writing allowed, whose stand-in asks nobody. */
export async function connect(firefox: Firefox, system: 'Salesforce' | 'Zendesk', host: string): Promise<void> {
  const { bidi, standins } = firefox;
  const oauth = system === 'Zendesk' ? standins.zendesk('acme').oauth : standins.salesforce('acme').oauth;
  oauth.settings.consent = 'allow';
  const page = await firefox.desk('/connections', 'form');
  const form = `document.querySelector('form[aria-label*="${system}"]')`;
  await until(`the form of ${system}`, () => bidi.evaluate<boolean>(page, `${form} !== null`));
  await bidi.evaluate(
    page,
    `(() => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      for (const [label, value] of ${JSON.stringify([
        ['Address', host],
        ['Client id', 'sidelight-client'],
      ])}) {
        const field = [...${form}.querySelectorAll('label')].find((one) => one.textContent.startsWith(label)).control;
        set.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      ${form}.querySelector('input[type=checkbox]').click();
      const press = ${form}.querySelector('button[type=submit]');
      press.setAttribute('data-connect', '');
      press.scrollIntoView({ block: 'center' });
    })()`,
  );
  await atRest(bidi, page, '[data-connect]');
  await bidi.click(page, '[data-connect]');
  await pressButton(firefox, page, 'Confirm');
  // Of this system: another may be connected already.
  const connected = `[...document.querySelectorAll('article')].some(({ textContent }) => textContent.includes('${host}') && /Connected/.test(textContent))`;
  await until(`${host} connected`, () => bidi.evaluate<boolean>(page, connected), PATIENCE_MS);
  await bidi.close(page);
}
