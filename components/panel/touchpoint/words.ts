import type { PendingWrite } from '@/lib/domain/outbox/pending';
import type { Sentiment, TouchpointOutcome, TouchpointPerson, TouchpointType } from '@/lib/domain/touchpoint/touchpoint';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { clockTime } from '../parts/as-of';

export const LOGGED = {
  email: 'touchpointLogged.email',
  call: 'touchpointLogged.call',
  meeting: 'touchpointLogged.meeting',
  ticket: 'touchpointLogged.ticket',
  training: 'touchpointLogged.training',
  review: 'touchpointLogged.review',
} as const satisfies Record<TouchpointType, TextKey>;

export const LOGGED_ON = {
  email: 'touchpointLogged.emailOn',
  call: 'touchpointLogged.callOn',
  meeting: 'touchpointLogged.meetingOn',
  ticket: 'touchpointLogged.ticketOn',
  training: 'touchpointLogged.trainingOn',
  review: 'touchpointLogged.reviewOn',
} as const satisfies Record<TouchpointType, TextKey>;

export const OUTCOMES = {
  answered: 'touchpointEdit.answered',
  spoke: 'touchpointEdit.spoke',
  sent: 'touchpointEdit.sent',
  no_answer: 'touchpointEdit.noAnswer',
  resolved: 'touchpointEdit.resolved',
  follow_up: 'touchpointEdit.followUp',
} as const satisfies Record<TouchpointOutcome, TextKey>;

export const MOODS = {
  positive: 'touchpointEdit.positive',
  neutral: 'touchpointEdit.neutral',
  negative: 'touchpointEdit.negative',
} as const satisfies Record<Sentiment, TextKey>;

/** People named in full; a thread may hold dozens. */
const NAMED = 3;

export function peopleWords(people: readonly TouchpointPerson[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => name);
  const rest = people.length - names.length;
  if (names.length === 0) return '';
  return rest > 0
    ? say('touchpoint.withMore', { names: names.join(', '), count: rest })
    : say('touchpoint.with', { names: names.join(', ') });
}

const SYSTEMS: Record<string, string> = { salesforce: 'Salesforce', zendesk: 'Zendesk' };

/** What people call a destination: `Salesforce (acme.my.salesforce.com)`. */
export function systemWords(destination: string): string {
  if (destination === 'local') return say('touchpoint.ownBook');
  const colon = destination.indexOf(':');
  const id = destination.slice(0, colon);
  return `${SYSTEMS[id] ?? id} (${destination.slice(colon + 1)})`;
}

const ARRIVED = {
  task: 'touchpointReceipt.task',
  event: 'touchpointReceipt.event',
  note: 'touchpointReceipt.note',
  row: 'touchpointReceipt.row',
} as const satisfies Record<string, TextKey>;

/** Where a write is, and as what; or why it is not there yet. */
export function whereWords({ state, destination, error, nextTry, receipt }: PendingWrite): string {
  const system = systemWords(destination);
  const reason = error?.message ?? '';
  switch (state) {
    case 'needs_you':
      return say('touchpointReceipt.needsYou', { system, reason });
    case 'sending':
      return say(error ? 'touchpointReceipt.asking' : 'touchpointReceipt.sending', { system });
    case 'queued':
      if (error && nextTry) return say('touchpointReceipt.waitingUntil', { system, reason, time: clockTime(nextTry) });
      if (error) return say('touchpointReceipt.waiting', { system, reason });
      return destination === 'local' ? say('touchpointReceipt.soonLocal') : say('touchpointReceipt.soon', { system });
    case 'sent':
      return destination === 'local'
        ? say('touchpointReceipt.local')
        : say(ARRIVED[asOf(receipt?.as)], { system, id: receipt?.target ?? '' });
  }
}

/** A touchpoint becomes none of the things that an escalation becomes. */
const asOf = (as: NonNullable<PendingWrite['receipt']>['as']): keyof typeof ARRIVED =>
  as !== undefined && as in ARRIVED ? (as as keyof typeof ARRIVED) : 'row';
