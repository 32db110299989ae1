import type { PendingWrite } from '@/lib/domain/outbox/pending';
import type { Sentiment, TouchOutcome, TouchPerson, TouchType } from '@/lib/domain/touchpoint/touchpoint';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { clockTime } from '../parts/as-of';

export const TYPES = {
  email: 'touchTypes.email',
  call: 'touchTypes.call',
  meeting: 'touchTypes.meeting',
  ticket: 'touchTypes.ticket',
  training: 'touchTypes.training',
  review: 'touchTypes.review',
} as const satisfies Record<TouchType, TextKey>;

export const LOGGED = {
  email: 'touchLogged.email',
  call: 'touchLogged.call',
  meeting: 'touchLogged.meeting',
  ticket: 'touchLogged.ticket',
  training: 'touchLogged.training',
  review: 'touchLogged.review',
} as const satisfies Record<TouchType, TextKey>;

export const LOGGED_ON = {
  email: 'touchLogged.emailOn',
  call: 'touchLogged.callOn',
  meeting: 'touchLogged.meetingOn',
  ticket: 'touchLogged.ticketOn',
  training: 'touchLogged.trainingOn',
  review: 'touchLogged.reviewOn',
} as const satisfies Record<TouchType, TextKey>;

export const OUTCOMES = {
  answered: 'touchEdit.answered',
  spoke: 'touchEdit.spoke',
  sent: 'touchEdit.sent',
  no_answer: 'touchEdit.noAnswer',
  resolved: 'touchEdit.resolved',
  follow_up: 'touchEdit.followUp',
} as const satisfies Record<TouchOutcome, TextKey>;

export const MOODS = {
  positive: 'touchEdit.positive',
  neutral: 'touchEdit.neutral',
  negative: 'touchEdit.negative',
} as const satisfies Record<Sentiment, TextKey>;

/** People named in full; a thread may hold dozens. */
const NAMED = 3;

export function peopleWords(people: readonly TouchPerson[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => name);
  const rest = people.length - names.length;
  if (names.length === 0) return '';
  return rest > 0 ? say('touch.withMore', { names: names.join(', '), count: rest }) : say('touch.with', { names: names.join(', ') });
}

const SYSTEMS: Record<string, string> = { salesforce: 'Salesforce', zendesk: 'Zendesk' };

/** What people call a destination: `Salesforce (acme.my.salesforce.com)`. */
export function systemWords(destination: string): string {
  if (destination === 'local') return say('touch.ownBook');
  const colon = destination.indexOf(':');
  const id = destination.slice(0, colon);
  return `${SYSTEMS[id] ?? id} (${destination.slice(colon + 1)})`;
}

const ARRIVED = {
  task: 'touchReceipt.task',
  event: 'touchReceipt.event',
  note: 'touchReceipt.note',
  row: 'touchReceipt.row',
} as const satisfies Record<string, TextKey>;

/** Where a write is, and as what; or why it is not there yet. */
export function whereWords({ state, destination, error, nextTry, receipt }: PendingWrite): string {
  const system = systemWords(destination);
  const reason = error?.message ?? '';
  switch (state) {
    case 'needs_you':
      return say('touchReceipt.needsYou', { system, reason });
    case 'sending':
      return say(error ? 'touchReceipt.asking' : 'touchReceipt.sending', { system });
    case 'queued':
      if (error && nextTry) return say('touchReceipt.waitingUntil', { system, reason, time: clockTime(nextTry) });
      if (error) return say('touchReceipt.waiting', { system, reason });
      return destination === 'local' ? say('touchReceipt.soonLocal') : say('touchReceipt.soon', { system });
    case 'sent':
      return destination === 'local' ? say('touchReceipt.local') : say(ARRIVED[asOf(receipt?.as)], { system, id: receipt?.target ?? '' });
  }
}

/** A touchpoint becomes none of the things that an escalation becomes. */
const asOf = (as: NonNullable<PendingWrite['receipt']>['as']): keyof typeof ARRIVED =>
  as !== undefined && as in ARRIVED ? (as as keyof typeof ARRIVED) : 'row';
