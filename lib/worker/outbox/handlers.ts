import type { Account } from '../../domain/account';
import { ownTest } from '../../domain/address/colleagues';
import { appError } from '../../domain/errors';
import { isEscalation, type Operation } from '../../domain/outbox/operation';
import type { OutboxLine, OutboxView } from '../../domain/outbox/outbox';
import { type FieldValue, textOf } from '../../domain/records/fields';
import { fieldName } from '../../domain/records/words';
import type { Input } from '../../messaging/protocol';
import type { Caller, Handlers } from '../../messaging/server';
import { getAccounts } from '../../store/book/accounts';
import { packetTitles } from '../../store/escalations/escalations';
import { amendQueued, discard, getWrite, retryNow } from '../../store/outbox/outbox-changes';
import { recentWrites } from '../../store/outbox/pending';
import type { OutboxRow } from '../../store/rows';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { discardUnsent, listUnsent } from '../connections/unsent';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { readValue } from '../records/read-value';
import { requireWritable } from '../settings/config';
import { outboxChanged } from './drain';

/** What is waiting, what needs the person, and what arrived within a week. */
async function listOutbox(): Promise<OutboxView> {
  const writes = await recentWrites();
  const accounts = new Map(
    (await getAccounts([...new Set(writes.map((write) => write.accountId))])).map((account) => [account.id, account]),
  );
  const packets = await packetTitles(writes.flatMap(({ operation }) => (isEscalation(operation) ? [operation.packetId] : [])));
  const lines = writes.map((write): OutboxLine => {
    const account = accounts.get(write.accountId);
    const { operation, destination } = write;
    const task = 'taskId' in operation ? account?.tasks.find(({ id }) => id === operation.taskId) : undefined;
    return {
      ...write,
      accountName: account?.name ?? say('outboxPage.accountGone'),
      about: task?.title ?? personOf(operation, account) ?? wordsOf(operation, packets),
      ...(!account && { gone: true as const }),
      ...(destination !== 'local' && { destinationName: labelOf(destination) }),
    };
  });
  const inState = (...states: OutboxLine['state'][]) => lines.filter(({ state }) => states.includes(state));
  return {
    needYou: inState('needs_you'),
    waiting: inState('queued', 'sending'),
    arrived: inState('sent').reverse(),
    unsent: await listUnsent(),
  };
}

const personOf = (operation: Operation, account: Account | undefined): string | undefined =>
  'contactId' in operation ? (account?.contacts.find(({ id }) => id === operation.contactId)?.name ?? say('records.somebody')) : undefined;

function wordsOf(operation: Operation, packets: ReadonlyMap<string, string>): string {
  if (isEscalation(operation)) return packets.get(operation.packetId) ?? say('outboxPage.packetGone');
  if ('touch' in operation) return operation.touch.subject;
  const said = operation.kind === 'said.change' ? (operation.said ?? operation.was[0]) : operation.kind === 'said.create' && operation.said;
  if (said) return said.subject;
  if (operation.kind === 'task.create') return operation.task.title;
  if (operation.kind === 'field.set') return say('records.about', { field: fieldName(operation.field), value: textOf(operation.value) });
  if (operation.kind === 'contact.add') return operation.contact.name;
  return 'step' in operation ? operation.step.text : say('outboxPage.taskGone');
}

/** The write a person means, if they may change it: beside a page only one of the account that the page showed. */
async function meant({ writeId, intent }: Input<'outbox.discard'>, caller: Caller): Promise<OutboxRow> {
  if (caller.role === 'page') await requireWritable();
  else if (intent) await requireIntent(intent, caller);
  else throw appError('bad_input', say('refused.request'));
  const row = await getWrite(writeId);
  if (!row || (intent && row.accountId !== intent.accountId)) throw appError('not_found', say('refused.noWrite'));
  return row;
}

async function changed(change: () => Promise<boolean>): Promise<void> {
  const done = await changingBook(change);
  if (!done) throw appError('conflict', say('refused.writeIsLeaving'));
  await outboxChanged();
}

async function retryWrite(input: Input<'outbox.retry'>, caller: Caller): Promise<void> {
  const row = await meant({ writeId: input.writeId, intent: input.intent }, caller);
  await changed(() => retryNow(row.id, input.anyway ?? false));
}

async function discardWrite(input: Input<'outbox.discard'>, caller: Caller): Promise<void> {
  const row = await meant(input, caller);
  await changed(() => discard(row.id));
}

async function amendWrite({ writeId, text }: Input<'outbox.amend'>, caller: Caller): Promise<void> {
  const row = await meant({ writeId }, caller);
  await changed(() => amendQueued(row.id, withText(row.operation, text)));
}

/** The words of a write that a person chose freely. */
function withText(operation: Operation, text: string): Operation {
  if ('touch' in operation) return { ...operation, touch: { ...operation.touch, summary: text } };
  if ('step' in operation) return { ...operation, step: { ...operation.step, text } };
  if (operation.kind === 'said.create') return { ...operation, said: { ...operation.said, summary: text } };
  if (operation.kind === 'field.set') return { ...operation, value: typedAgain(operation, text) };
  return operation.kind === 'task.complete' ? { ...operation, note: text } : operation;
}

/** Another value for the same field, read by the same rules. */
function typedAgain({ field, value: before }: Extract<Operation, { kind: 'field.set' }>, text: string): FieldValue {
  const { currency } = typeof before === 'string' ? {} : before;
  const value = readValue(field, text, { own: ownTest({ ownDomains: new Set() }), ...(currency && { currency }) });
  if (!value.ok) throw value.error;
  return value.value;
}

export const outboxHandlers = {
  'outbox.list': listOutbox,
  'outbox.retry': retryWrite,
  'outbox.discard': discardWrite,
  'outbox.amend': amendWrite,
  'outbox.discard-unsent': async (input) => {
    await requireWritable();
    await discardUnsent(input);
  },
} satisfies Partial<Handlers>;
