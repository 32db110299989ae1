import type { IsoDate } from '../../domain/account';
import type { Anchor, NewTask } from '../../domain/outbox/operation';
import { kindWords, ownerWords } from '../../domain/playbook/step-words';
import type { TaskOutcome } from '../../domain/task/task';
import {
  directionOf,
  isNotHeld,
  type Sentiment,
  type TouchpointDetails,
  type TouchpointOutcome,
  type TouchpointPromise,
  type TouchpointType,
} from '../../domain/touchpoint/touchpoint';
import type { PlainKey, TextKey } from '../../words/catalogue';
import { language, say } from '../../words/say';
import { cleanNote, cleanText } from '../csv/text-values';

/** Longest texts that Salesforce takes, in characters. */
const SUBJECT = 255;
const DESCRIPTION = 32_000;

export const OUTCOMES: Record<TouchpointOutcome, PlainKey> = {
  answered: 'salesforceTask.answered',
  spoke: 'salesforceTask.spoke',
  sent: 'salesforceTask.sent',
  no_answer: 'salesforceTask.noAnswer',
  resolved: 'salesforceTask.resolved',
  follow_up: 'salesforceTask.followUp',
};
const MOODS: Record<Sentiment, PlainKey> = {
  positive: 'salesforceTask.positive',
  neutral: 'salesforceTask.neutral',
  negative: 'salesforceTask.negative',
};
const TASK_OUTCOMES: Record<TaskOutcome, PlainKey> = {
  Done: 'salesforceTask.done',
  'Done, follow-up needed': 'salesforceTask.doneFollowUp',
  'Could not reach': 'salesforceTask.notReached',
  'No longer needed': 'salesforceTask.notNeeded',
};

type Subject = Extract<TextKey, `salesforceTask.${string}`>;
/** What was written, what came, and what went both ways. */
const WRITTEN: Partial<Record<TouchpointType, Record<TouchpointDetails['direction'], Subject>>> = {
  email: { out: 'salesforceTask.email', in: 'salesforceTask.emailReceived', both: 'salesforceTask.emailExchange' },
  ticket: { out: 'salesforceTask.ticket', in: 'salesforceTask.ticketReceived', both: 'salesforceTask.ticketExchange' },
};
const SPOKEN = { call: 'salesforceTask.call', training: 'salesforceTask.training', review: 'salesforceTask.review' } as const;

/** No half character at the end. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd();

export const subjectText = (text: string): string => cut(cleanText(text), SUBJECT);

/** The subject as a list of activities shows it: what it was, then what it was about. Read back by `activity-words.ts`. */
export function touchpointSubject(touch: TouchpointDetails): string {
  const { type, subject } = touch;
  const direction = directionOf(touch);
  if (isNotHeld(touch)) return subjectText(say('salesforceTask.notHeld', { subject }));
  const key =
    type === 'call' && direction === 'out'
      ? 'salesforceTask.callUnanswered'
      : (WRITTEN[type]?.[direction] ?? (type in SPOKEN ? SPOKEN[type as keyof typeof SPOKEN] : undefined));
  return subjectText(key ? say(key as 'salesforceTask.call', { subject }) : subject);
}

const day = (date: IsoDate) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

function promise({ by, text, due, owner }: TouchpointPromise): string {
  const when = [due && day(due), owner].filter(Boolean).join(', ');
  const said = when ? say('salesforceTask.promiseBy', { text, when }) : text;
  return by === 'us' ? say('salesforceTask.wePromised', { text: said }) : say('salesforceTask.theyPromised', { text: said });
}

/** Everybody, where more took part than the one the record itself names. */
function withWhom({ people }: TouchpointDetails, { personIds, others }: Anchor): string | undefined {
  if (personIds.length < 2 && others.length === 0) return undefined;
  const names = [...new Set([...people.map(({ name }) => name), ...others])];
  return say('salesforceTask.with', { names: names.join(', ') });
}

/** What happened, as a colleague would write it: the summary, then one line each. No key, no id. */
export function touchpointDescription(touch: TouchpointDetails, anchor: Anchor): string {
  const { summary, outcome, guessed, sentiment, promises, nextStep, link } = touch;
  const ended = outcome && say(OUTCOMES[outcome]);
  const lines = [
    ended && say(guessed ? 'salesforceTask.assumed' : 'salesforceTask.outcome', { outcome: ended }),
    sentiment && say('salesforceTask.mood', { mood: say(MOODS[sentiment]) }),
    withWhom(touch, anchor),
    ...promises.map(promise),
    nextStep && say('salesforceTask.nextStep', { text: nextStep.text, date: day(nextStep.due) }),
    nextStep === null && say('salesforceTask.noNextStep'),
    link && say('salesforceTask.link', { link }),
  ];
  return cut(cleanNote([summary?.trim(), lines.filter(Boolean).join('\n')].filter(Boolean).join('\n\n')), DESCRIPTION);
}

/** What is added to a task when it is completed. */
export function outcomeText(outcome: TaskOutcome, note: string | undefined): string {
  return cleanNote([say('salesforceTask.outcome', { outcome: say(TASK_OUTCOMES[outcome]) }), note?.trim()].filter(Boolean).join('\n'));
}

/** A playbook's step, as whoever opens it there reads it. The reference ends it: by that the same step is known again. */
export function stepDescription({ playbook, why, talk, reference, work }: NewTask): string {
  const what = work && say('salesforceTask.what', { kind: kindWords(work.kind), owner: ownerWords(work.role) });
  const lines = [say('salesforceTask.playbook', { name: playbook }), what, say('salesforceTask.why', { why })];
  const about = lines.filter(Boolean).join('\n');
  return cut(cleanNote([about, talk?.trim(), say('salesforceTask.reference', { reference })].filter(Boolean).join('\n\n')), DESCRIPTION);
}

/** The old text stays whole: what is added gives way. */
export const withAddition = (before: string, addition: string): string =>
  before ? `${before}\n\n${cut(addition, Math.max(0, DESCRIPTION - before.length - 2))}`.trimEnd() : cut(addition, DESCRIPTION);

/** Line ends and trailing spaces are not kept as they were sent. */
export const settled = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
