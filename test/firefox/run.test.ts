import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, todayIso } from '../../lib/domain/dates';
import type { Tree } from './bidi';
import { until } from './bidi';
import { pressButton } from './desk';
import { type Firefox, launchFirefox } from './firefox';

const HOST = 'acme.zendesk.com';
const STORY_MS = 120_000;
const FILES = [
  ['accounts.csv', 'Account ID,Account Name,Domain\nH-1,Halden Optics,halden-optics.example\n'],
  ['contacts.csv', 'Account ID,Contact ID,Contact Name,Email,Role\nH-1,C-1,Ana Lindqvist,ana.lindqvist@halden-optics.example,champion\n'],
  [
    'tasks.csv',
    `Task ID,Account ID,Task,Playbook,Due Date,Status\nK-1,H-1,Say where it stands,Escalation,${addDays(todayIso(), 1)},Open\n`,
  ],
];

let firefox: Firefox;
let desk = '';

const read = <T>(context: string, expression: string) => firefox.bidi.evaluate<T>(context, expression);
const says = (context: string, words: string) =>
  until(words, () => read<boolean>(context, `document.body.innerText.includes(${JSON.stringify(words)})`), 60_000);
const send = (type: string, data: object) =>
  read(desk, `browser.runtime.sendMessage(${JSON.stringify({ id: 1, type, timestamp: 0, data })}).then(({ res }) => res.ok || res)`);

async function typeInto(selector: string, text: string): Promise<void> {
  await read(desk, `void document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
  await firefox.bidi.click(desk, selector);
  await firefox.bidi.type(desk, text);
}

/** As somebody drops a file on the field. */
const give = (name: string, text: string) =>
  read(
    desk,
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], '${name}', { type: 'text/csv' }));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`,
  );

beforeAll(async () => {
  firefox = await launchFirefox();
  firefox.standins.settings.zendeskEditor = 'ckeditor';
  desk = await firefox.desk('/import', 'input[type=file]');
  expect(await send('workspace.approve', { address: HOST })).toBe(true);
  expect(await send('outreach.me', { name: 'Mia Berg', company: 'Vendor', links: [] })).toBe(true);
  for (const [name = '', text = ''] of FILES) {
    await give(name, text);
    await until(`the preview of ${name}`, () => read<boolean>(desk, `document.body.innerText.includes('${name}')`));
    await pressButton(firefox, desk, 'Import');
    await says(desk, '1 imported');
  }
});
afterAll(() => firefox?.close());

it('a run of ticket texts in Firefox: filled, checked, put into the account’s own ticket once, sent by the person, logged', {
  timeout: STORY_MS,
}, async () => {
  const ticket = firefox.standins.world.tickets.find(({ companyKey, subdomain }) => companyKey === 'halden' && subdomain === 'acme');
  desk = await firefox.desk('/templates', 'section select');
  const chosen = `[...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'ticket-follow-up'))`;
  await read(
    desk,
    `(() => {
      const select = ${chosen};
      select.value = 'ticket-follow-up';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`,
  );
  await pressButton(firefox, desk, 'Begin with 1 account');
  const place = 'section[aria-label="Account at hand"]';
  await until('the account', () => read<boolean>(desk, `document.querySelector('${place} textarea') !== null`));
  expect(await read<string>(desk, `document.querySelector('${place}').innerText`)).toContain('Halden Optics');
  await read(desk, `void [...document.querySelectorAll('${place} textarea')].forEach((one, n) => one.setAttribute('data-at', n))`);
  await typeInto(`${place} [data-at="0"]`, 'The export runs again since this morning.');
  await typeInto(`${place} [data-at="1"]`, 'You hear from me on Tuesday.');
  await read(desk, `void document.querySelector('${place} input[inputmode=numeric]').select()`);
  await typeInto(`${place} input[inputmode=numeric]`, `#${ticket?.id}`);
  await says(desk, 'Nothing speaks against it.');
  await pressButton(firefox, desk, 'Write in the ticket');
  const page = await until('the ticket', async () => {
    const { contexts } = await firefox.bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.find(({ url }) => url.endsWith(`/agent/tickets/${ticket?.id}`))?.context;
  });
  const editor = '[data-is-active=true] [data-test-id=omnicomposer-rich-text-ckeditor]';
  const text = () => read<string>(page, `document.querySelector('${editor}')?.innerText ?? ''`);
  await until('the text in the reply', async () => (await text()).includes('The export runs again since this morning.'), 60_000);
  expect((await text()).split('Hi Ana,')).toHaveLength(2);
  expect(await text()).toContain('You hear from me on Tuesday.');

  // The person sends it; the desk hears of it and logs it by one press.
  await pressButton(firefox, page, 'Submit');
  await says(desk, 'The page shows that you sent it. Log it here.');
  expect(ticket?.messages.at(-1)).toMatchObject({ by: 'agent' });
  await pressButton(firefox, desk, 'Sent: log it, next account');
  await says(desk, 'Everybody had their turn.');
  const [{ logged = false } = {}] = await read<{ logged?: boolean }[]>(
    desk,
    `browser.runtime.sendMessage(${JSON.stringify({ id: 1, type: 'runs.read', timestamp: 0, data: {} })})
      .then(({ res }) => res.value.flatMap(({ results }) => Object.values(results)))`,
  );
  expect(logged).toBe(true);
});
