import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { Account, AccountField, IsoDate, IsoInstant, Support } from '../account';
import { isStale } from '../account/freshness';
import type { Payment } from '../account/payment';
import { recentAnswers } from '../account/survey';
import { houseRules } from '../company/house-rules';
import { addDays, formatDay } from '../dates';
import { oldestTicketDays } from '../fold/tickets';
import { type Feeling, type Pulse, pulseOf } from './by-hand';
import { engagementNow } from './engagement-signal';
import type { Parts } from './parts';
import { usageNow } from './usage-signal';

/** What our own estimate looks at, when a company keeps no score of its own. */
export const SIGNALS = ['usage', 'support', 'engagement', 'sentiment', 'onboarding', 'payment'] as const;
export type Signal = (typeof SIGNALS)[number];

/** `value`: 0 to 100, higher is better. Missing and stale signals have none: they are said, and never counted as good. */
export type Reading = { signal: Signal; words: string } & (
  | { state: 'used'; value: number; parts?: Parts }
  | { state: 'missing' | 'stale' }
);

export interface At {
  today: IsoDate;
  now: IsoInstant;
}

/** What every signal says of an account now, in the order in which they are weighed. */
export function readSignals(account: Account, at: At): Reading[] {
  return SIGNALS.map((signal) => READERS[signal](account, at));
}

const READERS: Record<Signal, (account: Account, at: At) => Reading> = {
  usage: (account, at) => (account.usage ? fresh(account, 'usage', at, ofParts('usage', usageNow(account.usage))) : none('usage')),
  support: (account, at) => (account.support ? fresh(account, 'support', at, supportReading(account.support, at.today)) : none('support')),
  engagement: (account, at) =>
    fresh(account, 'engagement', at, ofParts('engagement', engagementNow(account, at.today, afterPress(at.now)))),
  sentiment: (account, at) =>
    withPulse(
      surveyReading(account, at) ?? fresh(account, 'sentiment', at, sentimentReading(account.support?.satisfaction)),
      pulseOf(account, at.today),
      at.today,
    ),
  onboarding: (account, at) => fresh(account, 'onboarding', at, onboardingReading(account.milestones, at.today)),
  payment: (account, at) => fresh(account, 'payment', at, paymentReading(account.payment)),
};

const FIELD: Partial<Record<Signal, AccountField>> = {
  usage: 'usage',
  support: 'support',
  engagement: 'touchpoints',
  sentiment: 'support',
  onboarding: 'milestones',
  payment: 'payment',
};

const none = (signal: Signal): Reading => ({ signal, state: 'missing', words: say('estimate.missing') });

/** A reading that is too old says so and counts for nothing. */
function fresh(account: Account, signal: Signal, { now }: At, reading: Reading): Reading {
  const field = FIELD[signal];
  if (reading.state !== 'used' || !field || !isStale(account.provenance[field], field, now)) return reading;
  return { signal, state: 'stale', words: say('estimate.stale') };
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** Points that each thing takes from a quiet desk. */
const TAKES = { open: 3, pastSla: 20, escalation: 40, day: 1.5 };

function supportReading(support: Support, today: IsoDate): Reading {
  const { open, oldestTicket, pastSla = 0, escalations = 0 } = support;
  const oldestDays = oldestTicketDays(support, today) ?? 0;
  const late = Math.max(0, oldestDays - houseRules().thresholds.ticketAgeDays);
  const age = open > 0 ? late * TAKES.day : 0;
  const value = clamp(100 - open * TAKES.open - pastSla * TAKES.pastSla - escalations * TAKES.escalation - age);
  const facts = [
    escalations > 0 && say('ready.escalated', { count: escalations }),
    pastSla > 0 && say('ready.pastSla', { count: pastSla }),
    open > 0 && oldestTicket && say('estimate.ticket', { id: oldestTicket.replace(/^#/, ''), count: oldestDays }),
    open === 0 && say('ready.noneOpen'),
    open > (oldestTicket ? 1 : 0) && say('estimate.open', { count: open, oldest: say('tickets.oldest', { count: oldestDays }) }),
  ];
  return { signal: 'support', state: 'used', value, words: facts.filter(Boolean).join(', ') };
}

/** A panel's clock moves once a minute; what was logged since must not wait for it. */
const afterPress = (now: IsoInstant) => new Date(Date.parse(now) + 60_000).toISOString() as IsoInstant;

/** A signal that is made of parts. */
const ofParts = (signal: Signal, made: { value: number; parts: Parts; words: string } | undefined): Reading =>
  made ? { signal, state: 'used', ...made } : none(signal);

/** Fewer answers than this are an anecdote. */
const MIN_ANSWERS = 3;

/** What people answered goes before what they thought of single tickets; whoever is neither counts half. */
function surveyReading({ surveys, support }: Account, { today }: At): Reading | undefined {
  const answers = recentAnswers(surveys, today);
  const good = answers.filter((one) => one === 'good').length;
  const bad = answers.filter((one) => one === 'bad').length;
  const words = say('estimate.answered', { good, bad, count: answers.length });
  if (answers.length >= MIN_ANSWERS) return { signal: 'sentiment', state: 'used', value: ((good - bad) / answers.length) * 50 + 50, words };
  if (!surveys || support?.satisfaction) return undefined;
  return answers.length === 0
    ? { signal: 'sentiment', state: 'stale', words: say('estimate.stale') }
    : { signal: 'sentiment', state: 'missing', words: say('estimate.fewAnswers', { said: words }) };
}

const FELT: Record<Feeling, number> = { good: 100, okay: 50, bad: 0 };

/** How it feels to whoever looks after the account counts as much as all that customers answered. */
function withPulse(reading: Reading, pulse: Pulse | undefined, today: IsoDate): Reading {
  if (!pulse) return reading;
  const words = say('override.felt', { feeling: feelingWords(pulse.feeling), date: formatDay(pulse.on, today) });
  const felt = { signal: 'sentiment' as const, state: 'used' as const, value: FELT[pulse.feeling], words };
  return reading.state === 'used' ? { ...felt, value: (felt.value + reading.value) / 2, words: `${reading.words}, ${words}` } : felt;
}

const FEELING_WORDS = { good: 'override.good', okay: 'override.okay', bad: 'override.bad' } as const satisfies Record<Feeling, TextKey>;
export const feelingWords = (feeling: Feeling): string => say(FEELING_WORDS[feeling]);

function sentimentReading(answers: Support['satisfaction']): Reading {
  const all = answers ? answers.good + answers.bad : 0;
  if (!answers || all < MIN_ANSWERS) return none('sentiment');
  const value = clamp((answers.good / all) * 100);
  return { signal: 'sentiment', state: 'used', value, words: say('estimate.rated', { good: answers.good, count: all }) };
}

/** Days after which what was due or reached says nothing of how it goes now. */
const ONBOARDING_DAYS = 180;

/** Of what was to be reached by now, how much is. */
function onboardingReading(milestones: Account['milestones'] = [], today: IsoDate): Reading {
  const since = addDays(today, -ONBOARDING_DAYS);
  const reached = milestones.filter(({ reachedOn }) => reachedOn && reachedOn <= today && reachedOn >= since).length;
  const late = milestones.filter(({ due, reachedOn }) => !reachedOn && due && due < today && due >= since).length;
  if (reached + late === 0) return none('onboarding');
  const words = say('estimate.milestones', { reached, all: reached + late });
  return { signal: 'onboarding', state: 'used', value: (reached / (reached + late)) * 100, words };
}

const PAID: Record<Payment['state'], number> = { ok: 100, overdue: 40, failed: 0 };
const PAID_WORDS = { ok: 'estimate.paid', overdue: 'estimate.unpaid', failed: 'estimate.notPaid' } as const satisfies Record<
  Payment['state'],
  TextKey
>;

function paymentReading(payment: Payment | undefined): Reading {
  if (!payment) return none('payment');
  return { signal: 'payment', state: 'used', value: PAID[payment.state], words: say(PAID_WORDS[payment.state]) };
}

const LABELS = {
  usage: 'estimate.usage',
  support: 'estimate.support',
  engagement: 'estimate.engagement',
  sentiment: 'estimate.sentiment',
  onboarding: 'estimate.onboarding',
  payment: 'estimate.payment',
} as const satisfies Record<Signal, TextKey>;

export const signalWords = (signal: Signal): string => say(LABELS[signal]);
