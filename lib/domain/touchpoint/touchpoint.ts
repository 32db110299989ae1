import type { IsoDate, IsoInstant, Touchpoint } from '../account';
import type { RefKind } from '../place';

export const TOUCH_TYPES = ['email', 'call', 'meeting', 'ticket', 'training', 'review'] as const;
export type TouchpointType = (typeof TOUCH_TYPES)[number];

/** How a touch ended. `sent`: we wrote and nothing has come back yet. */
export const TOUCH_OUTCOMES = ['answered', 'spoke', 'sent', 'no_answer', 'resolved', 'follow_up'] as const;
export type TouchpointOutcome = (typeof TOUCH_OUTCOMES)[number];

export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export interface TouchpointPerson {
  /** `Contact.id` of the account, where the address or the person's choice names one. */
  contactId?: string;
  name: string;
  address?: string;
}

/** What somebody said they would do. */
export interface TouchpointPromise {
  by: 'us' | 'customer';
  text: string;
  due?: IsoDate;
  owner?: string;
}

export interface NextStep {
  text: string;
  due: IsoDate;
}

/** The ticket or thread a touchpoint came from; one is logged once. */
export interface TouchpointSource {
  kind: RefKind;
  id: string;
  /** Host of the tenant, or for mail the mailbox address: ids of two mailboxes are not the same. */
  space: string;
}

/** One interaction with a customer as a person logs it. Never holds text of a message that the person did not select. */
export interface TouchpointDetails {
  type: TouchpointType;
  direction: Touchpoint['direction'];
  at: IsoInstant;
  subject: string;
  summary?: string;
  outcome?: TouchpointOutcome;
  /** The outcome was taken from the page, and nobody has said so yet. */
  guessed?: boolean;
  sentiment?: Sentiment;
  /** They said that they want to leave. */
  leaving?: true;
  people: TouchpointPerson[];
  link?: string;
  source?: TouchpointSource;
  /** The template it was written with. */
  template?: { id: string; version: number };
  promises: TouchpointPromise[];
  /** `null`: the person said that there is none. Absent: nobody said. */
  nextStep?: NextStep | null;
}

/** Counts towards touchpoint volume (KPI: type, outcome and next step). A guessed outcome counts once somebody leaves it standing with a next step. */
export function isQualified({ outcome, nextStep }: Pick<TouchpointDetails, 'outcome' | 'nextStep'>): boolean {
  return outcome !== undefined && nextStep !== undefined;
}

/** The key by which a ticket or thread is found again among what was logged. */
export const sourceKey = ({ kind, space, id }: TouchpointSource): string => `${kind}|${space}|${id}`;

/** The other way round; a key of ours. */
export function sourceOfKey(key: string): TouchpointSource {
  const [kind = '', space = '', id = ''] = key.split('|');
  return { kind: kind as RefKind, space, id };
}

const AGREED: readonly TouchpointType[] = ['meeting', 'training', 'review'];

/** It was agreed and nobody came. */
export const isNotHeld = ({ type, outcome }: Pick<TouchpointDetails, 'type' | 'outcome'>): boolean =>
  outcome === 'no_answer' && AGREED.includes(type);

/** Who took part, by how it ended: a call that nobody answered is no conversation, and a mail that they answered is one. */
export function directionOf({ direction, outcome }: Pick<TouchpointDetails, 'direction' | 'outcome'>): Touchpoint['direction'] {
  if (outcome === 'no_answer' || outcome === 'sent') return 'out';
  return direction === 'out' && (outcome === 'answered' || outcome === 'spoke') ? 'both' : direction;
}

/** The touchpoint as the account shows it. */
export function asTouchpoint(id: string, touch: TouchpointDetails): Touchpoint {
  const { type, at, subject, summary, people, nextStep, leaving } = touch;
  return {
    id,
    at,
    kind: type,
    direction: directionOf(touch),
    summary: summary?.trim() || subject,
    ...(people[0] && { contactName: people[0].name }),
    ...(nextStep && { nextStep: nextStep.text }),
    ...(leaving && { leaving }),
    ...(isNotHeld(touch) && { notHeld: true as const }),
  };
}
