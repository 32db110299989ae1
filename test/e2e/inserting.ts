import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { Block, Channel, InsertOutcome, Recipient } from '../../lib/domain/outreach/insert';
import type { Inserted } from '../../lib/domain/outreach/inserted';

/** Real pages of the vendors, kept beside the project and never in it. */
export const CAPTURED = fileURLToPath(new URL('../../../shared/dom', import.meta.url));

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
