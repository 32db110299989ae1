import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadToken } from '../standins/gmail/token';
import { until } from './bidi';
import { prepare } from './desk';
import { type Firefox, launchFirefox } from './firefox';

const HOST = 'acme.zendesk.com';
const STORY_MS = 60_000;
const BODY = [
  { kind: 'paragraph', spans: [{ text: 'Hello Ana,' }] },
  { kind: 'paragraph', spans: [{ text: 'it is ' }, { text: 'solved', bold: true }, { text: ' <img src=x onerror=alert(1)> שלום 🎉' }] },
];
const PLAIN = 'Hello Ana,\n\nit is solved <img src=x onerror=alert(1)> שלום 🎉';

let firefox: Firefox;
let desk = '';

const read = <T>(context: string, expression: string) => firefox.bidi.evaluate<T>(context, expression);
const send = <T>(context: string, type: string, data: object) =>
  read<T>(context, `browser.runtime.sendMessage(${JSON.stringify({ id: 1, type, timestamp: 0, data })}).then(({ res }) => res)`);

/** A page with its panel, once it shows the account. */
async function beside(url: string, name: string): Promise<{ page: string; panel: string }> {
  const page = await firefox.bidi.open(url);
  const panel = await firefox.panel(page);
  await until(name, async () => (await read<string>(panel, `document.querySelector('h1')?.textContent ?? ''`)).includes(name));
  return { page, panel };
}

async function insert(panel: string, channel: string, commandId = crypto.randomUUID(), more: object = {}): Promise<unknown> {
  type View = { value: { version: number; documentId: string; account: { id: string } } };
  const { value } = await send<View>(panel, 'panel.claim', { token: '0'.repeat(32) });
  const intent = { accountId: value.account.id, contextVersion: value.version, contextDocumentId: value.documentId };
  return send(panel, 'outreach.insert', { intent, commandId, channel, body: BODY, plain: PLAIN, recipients: [], ...more });
}

beforeAll(async () => {
  firefox = await launchFirefox();
  firefox.standins.settings.zendeskEditor = 'ckeditor';
  desk = await prepare(firefox, HOST);
  for (const address of [firefox.standins.world.me.email, 'acme.my.salesforce.com']) await send(desk, 'workspace.approve', { address });
});
afterAll(() => firefox?.close());

describe('inserting in Firefox', () => {
  it('reaches Zendesk’s CKEditor 5 with formats, once and undoable; another audience is refused', {
    timeout: STORY_MS,
  }, async () => {
    const ticket = firefox.standins.world.tickets.find(({ companyKey, subdomain }) => companyKey === 'halden' && subdomain === 'acme');
    const { page, panel } = await beside(`https://${HOST}/agent/tickets/${ticket?.id}`, 'Halden');
    const editor = '[data-is-active=true] [data-test-id=omnicomposer-rich-text-ckeditor]';
    await until('the editor', () => read<boolean>(page, `document.querySelector('${editor}') !== null`));
    expect(await insert(panel, 'ticket.public')).toMatchObject({ ok: true, value: { kind: 'no_composer' } });
    await firefox.bidi.click(page, editor);
    await firefox.bidi.type(page, 'Kept. ');
    expect(await insert(panel, 'ticket.internal')).toMatchObject({ value: { kind: 'wrong_channel', stands: 'ticket.public' } });
    const commandId = crypto.randomUUID();
    expect(await insert(panel, 'ticket.public', commandId)).toMatchObject({ value: { kind: 'inserted' } });
    expect(await insert(panel, 'ticket.public', commandId)).toMatchObject({ value: { kind: 'inserted' } });
    const text = () => read<string>(page, `document.querySelector('${editor}').innerText`);
    expect(await text()).toMatch(/^Kept\. Hello Ana,\s+it is solved <img src=x onerror=alert\(1\)> שלום 🎉\s*$/);
    expect(await read<string>(page, `document.querySelector('${editor} strong').innerText`)).toBe('solved');
    expect(await read<number>(page, `document.querySelectorAll('${editor} img,[data-sidelight-insert]').length`)).toBe(0);
    // What the editor itself holds.
    expect(await read<string>(page, `document.querySelector('[data-is-active=true] .editor-place').dataset.draft`)).toContain(
      '<strong>solved</strong>',
    );
    await read(page, `void document.querySelector('${editor}').ckeditorInstance.execute('undo')`);
    expect((await text()).trim()).toBe('Kept.');
  });

  it('reaches a Gmail reply above its signature and quoted text', { timeout: STORY_MS }, async () => {
    const thread = firefox.standins.world.threads.find(({ companyKey, mailbox }) => companyKey === 'halden' && mailbox === 0);
    const { page, panel } = await beside(`https://mail.google.com/mail/u/0/#inbox/${threadToken(thread?.permId ?? '')}`, 'Halden');
    await read(page, `void [...document.querySelectorAll('.ams')].find((one) => one.textContent.includes('Reply')).click()`);
    await firefox.bidi.click(page, '.aoI [g_editable]');
    expect(await insert(panel, 'ticket.internal')).toMatchObject({ value: { kind: 'wrong_channel', stands: 'email' } });
    expect(await insert(panel, 'email')).toMatchObject({ value: { kind: 'inserted' } });
    const text = await read<string>(page, `document.querySelector('.aoI [g_editable]').innerText`);
    expect(text).toMatch(/Hello Ana,\s+it is solved <img src=x onerror=alert\(1\)> שלום 🎉[\s\S]*Customer Success[\s\S]*wrote:/);
    await until('a saved draft', () => read<boolean>(page, `document.querySelector('.oG').dataset.text?.includes('solved')`));
  });

  it('reaches Salesforce’s mail in its frames, its subject and people, undoable; the post is another audience’s', {
    timeout: STORY_MS,
  }, async () => {
    const { bidi, standins } = firefox;
    const halden = standins.world.companies.find(({ key }) => key === 'halden');
    const record = `https://acme.lightning.force.com/lightning/r/Case/${halden?.supportCase.id}/view`;
    const { page, panel } = await beside(record, 'Halden');
    const emailButton = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Email')`;
    await until('the record', () => read<boolean>(page, `${emailButton} !== undefined`));
    expect(await insert(panel, 'email')).toMatchObject({ ok: true, value: { kind: 'no_composer' } });
    await read(page, `void ${emailButton}.click()`);
    const mail = (other?: string) =>
      until('the mail’s frame', async () => {
        const frame = (await bidi.frames(page)).find(({ url, context }) => url.endsWith('/standin/ckeditor-body') && context !== other);
        return frame && (await read<boolean>(frame.context, 'document.body !== null')) ? frame.context : undefined;
      });
    const body = await mail();
    // In the middle of what is seen of it; a frame takes presses once it has been painted.
    await until('a caret in the mail', async () => {
      await bidi.click(page, 'iframe[title="CK Editor Container"]');
      return read<boolean>(body, 'document.hasFocus()');
    });
    await bidi.type(body, 'Kept. ');
    await bidi.click(panel, 'h1');
    const text = () => read<string>(body, 'document.body.innerText');
    expect(await text()).toContain('Kept.');
    expect(await insert(panel, 'ticket.internal')).toMatchObject({ value: { kind: 'wrong_channel', stands: 'email' } });
    const address = 'ana.lindqvist@halden-optics.example';
    const order = { subject: 'Next steps', recipients: [{ name: 'Ana', address }] };
    const commandId = crypto.randomUUID();
    const outcome = { value: { kind: 'inserted', subject: 'put', recipients: 'put' } };
    expect(await insert(panel, 'email', commandId, order)).toMatchObject(outcome);
    expect(await insert(panel, 'email', commandId, order)).toMatchObject(outcome);
    expect(await text()).toMatch(/^Kept\.\sHello Ana,\s+it is solved <img src=x onerror=alert\(1\)> שלום 🎉\s*$/);
    expect(await read<string>(body, `document.querySelector('b').innerText`)).toBe('solved');
    expect(await read<number>(body, `document.querySelectorAll('img').length`)).toBe(0);
    expect(await read<string>(page, `document.querySelector('input[maxlength="3000"]').value`)).toBe('Next steps');
    await until('the recipient', () => read<boolean>(page, `document.querySelector('.pill')?.textContent === '${address}'`));
    await read(body, `void document.execCommand('undo')`);
    expect((await text()).trim()).toBe('Kept.');

    // Firefox has a caret in a mail that nobody has been in yet: no press of the person's.
    await read(page, `void ${emailButton}.click()`);
    expect(await read<number>(await mail(body), 'getSelection().rangeCount')).toBe(1);
    expect(await insert(panel, 'email')).toMatchObject({ value: { kind: 'no_composer' } });

    await read(page, `void document.querySelector('.ql-editor').scrollIntoView({ block: 'center' })`);
    await bidi.click(page, '.ql-editor');
    expect(await insert(panel, 'email')).toMatchObject({ value: { kind: 'wrong_channel', stands: 'ticket.internal' } });
    expect(await insert(panel, 'ticket.internal')).toMatchObject({ value: { kind: 'inserted' } });
    expect(await read<string>(page, `document.querySelector('.ql-editor').innerText`)).toContain('it is solved <img src=x');
  });
});
