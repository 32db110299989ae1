import type { IsoInstant } from '@/lib/domain/account';
import { agoWords, nowIso, timeOf } from '@/lib/domain/dates';
import type { Operation, OperationKind } from '@/lib/domain/outbox/operation';
import type { OutboxLine } from '@/lib/domain/outbox/outbox';
import type { Receipt } from '@/lib/domain/outbox/pending';
import { textOf as fieldText } from '@/lib/domain/records/fields';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const KINDS = {
  'task.complete': 'outboxPage.kind.task.complete',
  'task.reopen': 'outboxPage.kind.task.reopen',
  'task.create': 'outboxPage.kind.task.create',
  'task.change': 'outboxPage.kind.task.change',
  'touchpoint.log': 'outboxPage.kind.touchpoint.log',
  'touchpoint.change': 'outboxPage.kind.touchpoint.change',
  'touchpoint.delete': 'outboxPage.kind.touchpoint.delete',
  'step.create': 'outboxPage.kind.step.create',
  'said.create': 'outboxPage.kind.said.create',
  'said.change': 'outboxPage.kind.said.change',
  'said.delete': 'outboxPage.kind.said.delete',
  'field.set': 'outboxPage.kind.field.set',
  'contact.add': 'outboxPage.kind.contact.add',
  'contact.change': 'outboxPage.kind.contact.change',
  'contact.delete': 'outboxPage.kind.contact.delete',
  'escalation.file': 'outboxPage.kind.escalation.file',
  'escalation.open': 'outboxPage.kind.escalation.open',
  'escalation.note': 'outboxPage.kind.escalation.note',
  'escalation.raise': 'outboxPage.kind.escalation.raise',
  'escalation.link': 'outboxPage.kind.escalation.link',
} as const satisfies Record<OperationKind, TextKey>;

const ARRIVED = {
  task: 'outboxPage.asTask',
  event: 'outboxPage.asEvent',
  note: 'outboxPage.asNote',
  row: 'outboxPage.asRow',
  contact: 'outboxPage.asContact',
  field: 'outboxPage.asField',
  ticket: 'outboxPage.asTicket',
  case: 'outboxPage.asCase',
  file: 'outboxPage.asFile',
} as const satisfies Record<NonNullable<Receipt['as']>, TextKey>;

export const kindWords = ({ operation }: OutboxLine): string => say(KINDS[operation.kind]);

export const whereWords = ({ destinationName }: OutboxLine): string =>
  destinationName ? say('outboxPage.to', { name: destinationName }) : say('outboxPage.toBook');

/** What it is called: a piece of evidence by its file, of which one escalation has many. */
export const nameOf = ({ operation, about }: OutboxLine): string =>
  (operation.kind === 'escalation.file' ? operation.name : undefined) ?? about;

/** How a write stands, in one sentence. */
export function stateWords({ state, createdAt, nextTry, asksAt, leavesAt, receipt }: OutboxLine): string {
  const when = agoWords(createdAt as IsoInstant, nowIso());
  if (receipt) return say(ARRIVED[receipt.as ?? 'row'], { when: agoWords(receipt.at, nowIso()) });
  if (state === 'sending' && asksAt) return say('outboxPage.asking', { time: timeOf(asksAt) });
  if (state === 'queued' && nextTry) return say('outboxPage.nextTry', { time: timeOf(nextTry) });
  if (state === 'queued' && leavesAt && Date.parse(leavesAt) - Date.now() > 60_000)
    return say('outboxPage.behind', { time: timeOf(leavesAt) });
  return state === 'needs_you' ? say('outboxPage.written', { when }) : say('outboxPage.leaves');
}

/** Nobody can say whether it is there already, so sending it again is the person's to decide. */
export const mayArriveTwice = ({ state, error }: OutboxLine): boolean => state === 'needs_you' && error?.code === 'timeout';

/** The words of a write that a person chose freely, where there are any. */
export function textOf(operation: Operation): string | undefined {
  if ('touch' in operation) return operation.touch.summary ?? '';
  if ('step' in operation) return operation.step.text;
  if (operation.kind === 'said.create') return operation.said.summary ?? '';
  if (operation.kind === 'field.set') return fieldText(operation.value);
  return operation.kind === 'task.complete' ? (operation.note ?? '') : undefined;
}
