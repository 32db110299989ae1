import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { Block, Channel, InsertOutcome, Recipient } from '../../../lib/domain/outreach/insert';
import type { Inserted } from '../../../lib/domain/outreach/inserted';
import { threadToken } from '../../standins/gmail/token';
import type { Standins } from '../../standins/server';
import { expect, type Sidelight } from './fixtures';

/** Real pages of the vendors, kept beside the project and never in it. */
export const CAPTURED = fileURLToPath(new URL('../../../../shared/dom', import.meta.url));

interface Answer<T> {
  ok: boolean;
  error?: { code: string; message: string };
  value?: T;
}

export interface Text {
  channel: Channel;
  body: Block[];
  subject?: string;
  recipients?: Recipient[];
  over?: true;
  commandId?: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] });
export const plainOf = (body: Block[]) =>
  body
    .map((block) =>
      (block.kind === 'list' ? block.items : [block.spans])
        .map((spans) => (block.kind === 'list' ? '- ' : '') + spans.map(({ text }) => text).join(''))
        .join('\n'),
    )
    .join('\n\n');

/** Sends a message from the panel as its own code does, bound to what the tab really shows. */
export async function fromPanel<T>(panel: Frame, type: string, data: object): Promise<Answer<T>> {
  return (await panel.evaluate(
    async ([name, input]) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } } })
        .chrome;
      const post = async (message: string, content: object) =>
        (await runtime.sendMessage({ id: 1, type: message, timestamp: Date.now(), data: content })).res;
      // A panel that holds its claim is granted it again, with the view.
      const claimed = (await post('panel.claim', { token: '0'.repeat(32) })) as {
        value?: { version: number; documentId: string; account?: { id: string } };
      };
      const { version, documentId, account } = claimed.value ?? {};
      const page = { contextVersion: version, contextDocumentId: documentId };
      const intent = name === 'outreach.composers' ? page : { accountId: account?.id, ...page };
      const about =
        name === 'outreach.inserted'
          ? { accountId: account?.id }
          : { intent, ...(name === 'outreach.compose' && { accountId: account?.id }) };
      return post(name, name.startsWith('outreach.') ? { ...about, ...input } : input);
    },
    [type, data] as const,
  )) as Answer<T>;
}

export const insert = (panel: Frame, { body, recipients = [], commandId = crypto.randomUUID(), ...rest }: Text) =>
  fromPanel<InsertOutcome>(panel, 'outreach.insert', { ...rest, commandId, body, plain: plainOf(body), recipients });

export const inserted = async (panel: Frame) => (await fromPanel<Inserted[]>(panel, 'outreach.inserted', {})).value ?? [];

/** Every click and key the page got that nobody pressed: the inserter presses no button of the host's. */
export const RECORD_PRESSES = `
  window.pressed = [];
  for (const type of ['click', 'mousedown', 'pointerdown', 'submit'])
    addEventListener(type, (event) => event.isTrusted || window.pressed.push(type + ' ' + (event.target.id || event.target.tagName)), true);
`;
export const pressesOf = (page: Page) => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);

export const BODY: Block[] = [
  { kind: 'paragraph', spans: [{ text: 'Hello Ana,' }] },
  {
    kind: 'paragraph',
    spans: [
      { text: 'the export is ' },
      { text: 'solved', bold: true },
      { text: '. See ' },
      { text: 'the note', href: 'https://help.sidecar-software.example/export' },
      { text: ' 🎉' },
    ],
  },
  { kind: 'list', items: [[{ text: 'first' }], [{ text: 'second' }]] },
  { kind: 'paragraph', spans: [{ text: 'Best, Robin' }] },
];
export const HOSTILE: Block[] = [
  {
    kind: 'paragraph',
    spans: [{ text: '<img src=x onerror="window.hit=1"><script>window.hit=1</script>&lt;b&gt; {{ account.name }}' }],
  },
  {
    kind: 'paragraph',
    spans: [
      { text: 'invoice\u202Efdp.exe', href: 'javascript:window.hit=1' },
      { text: ' שלום עולם ', italic: true },
      { text: '👩‍👩‍👧', href: 'data:text/html,x' },
    ],
  },
];

export const heading = (panel: Frame) => panel.getByRole('heading', { level: 1 });
export const thread = ({ world }: Standins, key: string) => {
  const found = world.threads.find((one) => one.companyKey === key && one.mailbox === 0);
  if (!found) throw new Error(`no thread of ${key}`);
  return { ...found, url: `https://mail.google.com/mail/u/0/#inbox/${threadToken(found.permId)}` };
};
export const ticket = ({ world }: Standins, key: string) => {
  const found = world.tickets.find((one) => one.companyKey === key && one.subdomain === 'acme');
  if (!found) throw new Error(`no ticket of ${key}`);
  return { ...found, url: `https://acme.zendesk.com/agent/tickets/${found.id}` };
};

export async function beside(sidelight: Sidelight, url: string, name: string): Promise<{ page: Page; panel: Frame }> {
  const page = await sidelight.open(url);
  const panel = await sidelight.panel(page);
  await expect(heading(panel)).toContainText(name);
  await page.evaluate(RECORD_PRESSES);
  return { page, panel };
}

/** The sample book, the workspaces of these stories, and Zendesk's own editor. */
export async function readyToInsert({ sidelight, standins }: { sidelight: Sidelight; standins: Standins }): Promise<void> {
  standins.settings.zendeskEditor = 'ckeditor';
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com', 'acme.my.salesforce.com', standins.world.me.email);
}
