import type { Operation } from '../../domain/outbox/operation';
import type { NextStep, Sentiment, TouchpointOutcome, TouchpointPromise, TouchpointType } from '../../domain/touchpoint/touchpoint';
import type { TextKey } from '../../words/catalogue';
import { language, say } from '../../words/say';
import { plainLines, plainWords } from './plain';

export type Log = Extract<Operation, { kind: 'touchpoint.log' }>;

/** `said`: what people wrote of it, which no language and no time zone changes. */
interface Line {
  text: string;
  said: string[];
}

const whenOf = (at: string) => new Date(at).toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' });
const dayOf = (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString(language(), { dateStyle: 'long', timeZone: 'UTC' });
const ours = (text: string): Line => ({ text, said: [] });
const theirs = (text: string): Line => ({ text, said: [text] });

const HEADS = {
  email: 'note.email',
  call: 'note.call',
  meeting: 'note.meeting',
  ticket: 'note.ticket',
  training: 'note.training',
  review: 'note.review',
} as const satisfies Record<TouchpointType, TextKey>;
const OUTCOMES = {
  answered: 'note.answered',
  spoke: 'note.spoke',
  sent: 'note.sent',
  no_answer: 'note.noAnswer',
  resolved: 'note.resolved',
  follow_up: 'note.followUp',
} as const satisfies Record<TouchpointOutcome, TextKey>;
const MOODS = { positive: 'note.positive', neutral: 'note.neutral', negative: 'note.negative' } as const satisfies Record<
  Sentiment,
  TextKey
>;
const WITH = { in: 'note.in', out: 'note.out', both: 'note.both' } as const;
/** One side speaks in these; everything else is held together. */
const ONE_WAY = new Set<TouchpointType>(['email', 'call', 'ticket']);

function people({ touch, anchor }: Log): Line[] {
  const named = [...touch.people.map(({ name }) => name), ...(anchor?.others ?? [])].map(plainWords).filter(Boolean);
  if (named.length === 0) return [];
  const said = [...new Set(named)];
  const names = new Intl.ListFormat(language(), { type: 'conjunction' }).format(said);
  return [{ text: say(WITH[ONE_WAY.has(touch.type) ? touch.direction : 'both'], { names }), said }];
}

function promise({ by, text, due, owner }: TouchpointPromise): Line {
  const said = [text, owner ?? ''].map(plainWords).filter(Boolean);
  const [what = '', ...who] = said;
  const more = [...who, ...(due ? [say('note.by', { day: dayOf(due) })] : [])].join(', ');
  return { text: say(by === 'us' ? 'note.wePromised' : 'note.theyPromised', { what: more ? `${what} (${more})` : what }), said };
}

function nextStepLine(step: NextStep | null): Line {
  if (!step) return ours(say('note.noNextStep'));
  const what = plainWords(step.text);
  return { text: say('note.nextStep', { what: `${what} (${say('note.by', { day: dayOf(step.due) })})` }), said: [what] };
}

function linesOf(log: Log): Line[] {
  const { type, at, subject, summary, outcome, sentiment, promises, nextStep } = log.touch;
  const facts = [
    ...(outcome ? [ours(say('note.outcome', { outcome: say(OUTCOMES[outcome]) }))] : []),
    ...(sentiment ? [ours(say('note.mood', { mood: say(MOODS[sentiment]) }))] : []),
    ...promises.map(promise),
    ...(nextStep === undefined ? [] : [nextStepLine(nextStep)]),
  ];
  return [
    ours(say(HEADS[type], { when: whenOf(at) })),
    ...people(log),
    ...plainLines(subject).map(theirs),
    ...(summary?.trim() ? ['', ...plainLines(summary)].map(theirs) : []),
    ...(facts.length > 0 ? [theirs(''), ...facts] : []),
  ];
}

/** The note as a colleague would write it: no key and no mark of ours. */
export const noteText = (log: Log): string =>
  linesOf(log)
    .map(({ text }) => text)
    .join('\n');

/** True for a comment that says what this note says, whatever language or time zone it was written in. */
export function isNote(body: string, log: Log): boolean {
  const found = body.trim().split(/\r\n?|\n/);
  const lines = linesOf(log);
  return found.length === lines.length && lines.every((line, n) => isLine(found[n]?.trim() ?? '', line));
}

function isLine(found: string, { text, said }: Line): boolean {
  if (said.length === 1 && said[0] === text) return found === text;
  let at = 0;
  return said.every((part) => {
    const place = found.indexOf(part, at);
    at = place + part.length;
    return place >= 0;
  });
}
