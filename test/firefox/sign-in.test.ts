import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tree, until } from './bidi';
import { pressButton } from './desk';
import { type Firefox, launchFirefox } from './firefox';

const HOST = 'acme.my.salesforce.com';
/** The browser's own: nobody is pressed to hurry at a sign-in. */
const PATIENT = { 'extensions.background.idle.timeout': 30_000 };
const FORM = 'form[aria-label*="Salesforce"]';

let firefox: Firefox;
let desk = '';

const inDesk = <T>(expression: string) => firefox.bidi.evaluate<T>(desk, expression);
const text = () => inDesk<string>('document.body.textContent');
const press = (words: string) => pressButton(firefox, desk, words);
/** Several systems stand on the page, each with a form of its own. */
const connect = () => firefox.bidi.click(desk, `${FORM} button[type=submit]`);

async function fill(label: string, value: string): Promise<void> {
  await inDesk(`(() => {
    const field = [...document.querySelectorAll('${FORM} label')].find((one) => one.textContent.startsWith('${label}')).control;
    field.setAttribute('data-fill', '');
    field.scrollIntoView({ block: 'center' });
  })()`);
  await firefox.bidi.click(desk, '[data-fill]');
  await firefox.bidi.type(desk, value);
  await inDesk(`document.querySelector('[data-fill]').removeAttribute('data-fill')`);
}

/** The vendor's page in the window that the browser opened for it. */
const consentWindow = () =>
  until('the window of the sign-in', async () => {
    const { contexts } = await firefox.bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', {});
    const found = contexts.find(({ url }) => url.startsWith(`https://${HOST}/services/oauth2/authorize`));
    return (
      found &&
      (await firefox.bidi.evaluate<boolean>(found.context, `document.querySelector('button[value=allow]') !== null`)) &&
      found.context
    );
  });
const asked = (path: string) => firefox.standins.requests.filter((request) => request.host === HOST && request.path.startsWith(path));

beforeAll(async () => {
  firefox = await launchFirefox(undefined, PATIENT);
  desk = await firefox.desk('/connections', FORM);
});
afterAll(() => firefox?.close());

/** One story in one browser: each step goes on where the one before ended. */
describe('signing in to Salesforce in Firefox', () => {
  it('says the address that the administrator registers: another than Chromium’s', async () => {
    await fill('Address', HOST);
    await fill('Client id', 'sidelight-client');
    expect(await inDesk<string>(`document.querySelector('${FORM} code').textContent`)).toMatch(
      /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/salesforce\/acme\.my\.salesforce\.com$/,
    );
  });

  it('opens the vendor’s page in a window of its own; refused there, nothing is connected, in words', async () => {
    await connect();
    const page = await consentWindow();
    await firefox.bidi.click(page, 'button[value=deny]');
    await until('the sentence', async () => (await text()).includes('Access was not allowed. Nothing was connected.'));
    expect(asked('/services/oauth2/token')).toEqual([]);
  });

  it('allowed there, the code comes back to the browser’s address and is exchanged with its verifier', async () => {
    await connect();
    const page = await consentWindow();
    await firefox.bidi.click(page, 'button[value=allow]');
    await until('whose sign-in it is', async () => (await text()).includes('You are Robin Ashdown'));
    const question = new URL(asked('/services/oauth2/authorize').at(-1)?.path ?? '', `https://${HOST}`).searchParams;
    const answer = new URLSearchParams(asked('/services/oauth2/token').at(-1)?.body);
    expect(question.get('code_challenge_method')).toBe('S256');
    expect(answer.get('redirect_uri')).toContain('.extensions.allizom.org/');
    expect(answer.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it('confirmed by the person, it is connected and reads', async () => {
    await press('Confirm');
    await until('the connection', async () => /Connected/.test(await text()));
    await press('Test');
    await until('the answer', async () => (await text()).includes('It works. You are Robin Ashdown there.'));
  });
});
