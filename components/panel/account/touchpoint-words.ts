import type { Touchpoint } from '@/lib/domain/account';
import type { TextKey } from '@/lib/words/catalogue';

type Texts = Record<Touchpoint['kind'], Record<Touchpoint['direction'], TextKey>>;

/** A touchpoint with somebody, by kind and direction. */
export const NAMED = {
  email: { in: 'activity.email.in', out: 'activity.email.out', both: 'activity.email.both' },
  call: { in: 'activity.call.in', out: 'activity.call.out', both: 'activity.call.both' },
  meeting: { in: 'activity.meeting.in', out: 'activity.meeting.out', both: 'activity.meeting.both' },
  ticket: { in: 'activity.ticket.in', out: 'activity.ticket.out', both: 'activity.ticket.both' },
  training: { in: 'activity.training.in', out: 'activity.training.out', both: 'activity.training.both' },
  review: { in: 'activity.review.in', out: 'activity.review.out', both: 'activity.review.both' },
} as const satisfies Texts;

/** The same where nobody knows with whom. */
export const UNNAMED = {
  email: { in: 'activity.email.inUnnamed', out: 'activity.email.outUnnamed', both: 'activity.email.bothUnnamed' },
  call: { in: 'activity.call.inUnnamed', out: 'activity.call.outUnnamed', both: 'activity.call.bothUnnamed' },
  meeting: { in: 'activity.meeting.inUnnamed', out: 'activity.meeting.outUnnamed', both: 'activity.meeting.bothUnnamed' },
  ticket: { in: 'activity.ticket.inUnnamed', out: 'activity.ticket.outUnnamed', both: 'activity.ticket.bothUnnamed' },
  training: { in: 'activity.training.inUnnamed', out: 'activity.training.outUnnamed', both: 'activity.training.bothUnnamed' },
  review: { in: 'activity.review.inUnnamed', out: 'activity.review.outUnnamed', both: 'activity.review.bothUnnamed' },
} as const satisfies Texts;
