import type { IsoInstant } from '../account';
import { withoutGaps } from '../data/without-gaps';
import type { BusinessDays } from '../priority/calendar';
import type { PlaybookTask, TaskElsewhere, TaskOutcome } from '../task/task';
import { isOnce } from './fires';
import { type Mark, type Run, withMark } from './run';
import { type StepLine, scheduleOf, settled } from './schedule';
import { skipWords } from './skip-words';

/** A step's task as its system of record says it is. */
export type TaskSaid = PlaybookTask & { asOf: IsoInstant };

/**
 * What was done with its tasks where they live: completed, opened again, moved to another day, given to somebody. Only what differs from
 * what was known from there before is news, so that nothing is heard twice and nothing done here is undone by an old answer.
 */
export function heard(
  run: Run,
  said: (there: TaskElsewhere) => TaskSaid | undefined,
  when: { days: BusinessDays; today: Mark['on']; now: IsoInstant },
): Run {
  let next = run;
  for (const [stepId, there] of Object.entries(run.there ?? {})) {
    const task = said(there);
    if (task && task.asOf > there.at) next = withNews(next, stepId, task, when);
  }
  return next === run ? run : settled(next, when.days, when.today);
}

function withNews(run: Run, stepId: string, task: TaskSaid, { today: on, now }: { today: Mark['on']; now: IsoInstant }): Run {
  const there = run.there?.[stepId];
  if (!there) return run;
  const { status, due, owner } = task;
  const isSame = there.status === status && there.due === (due ?? there.due) && there.owner === (owner ?? there.owner);
  if (isSame) return run;
  const seen = withoutGaps({ ...there, status, due: due ?? there.due, owner: owner ?? there.owner });
  const given = owner !== undefined && there.owner !== undefined && owner !== there.owner && owner !== run.owners?.[stepId]?.name;
  const owners = { ...run.owners, ...(given && { [stepId]: { name: owner, n: run.n + 1, on, at: now } }) };
  const known = { ...run, there: { ...run.there, [stepId]: seen }, ...(given && { owners, n: run.n + 1 }) };
  const mark = newsOf(run.marks[stepId], there, task, now);
  return mark ? withMark(known, stepId, { ...mark, n: known.n + 1, on } as Mark) : known;
}

/** The word that what happened there is; nothing where the same was said here. */
function newsOf(mark: Mark | undefined, there: TaskElsewhere, { status, due, completedAt, by, outcome }: TaskSaid, now: IsoInstant) {
  const isOver = mark?.kind === 'done' || mark?.kind === 'skipped';
  if (status !== there.status) {
    if (status === 'open') return isOver ? { kind: 'opened', at: now } : undefined;
    const how: TaskOutcome = outcome ?? 'Done';
    return isOver ? undefined : { kind: 'done', outcome: how, at: completedAt ?? now, ...(by && { by }) };
  }
  return due && due !== there.due && !isOver ? { kind: 'snoozed', until: due, at: now } : undefined;
}

/** What the system of record does not know yet of a step. */
export type Owed =
  | { stepId: string; as: 'new'; line: StepLine }
  | { stepId: string; as: 'over'; outcome: TaskOutcome; note?: string }
  | { stepId: string; as: 'open' }
  | { stepId: string; as: 'plan'; due?: StepLine['due']; owner?: string };

/** Steps that are open and not there yet, and those that stand otherwise there. What is not there and is over stays here. */
export function owedThere(run: Run, days: BusinessDays): Owed[] {
  return scheduleOf(run, days).flatMap((line): Owed[] => {
    const stepId = line.step.id;
    const there = run.there?.[stepId];
    const isOpen = run.state === 'open' && line.state === 'open';
    if (!there) return isOpen ? [{ stepId, as: 'new', line }] : [];
    if (!isOpen) {
      const mark = run.marks[stepId];
      const outcome = mark?.kind === 'done' ? mark.outcome : 'No longer needed';
      const note = noteOf(mark);
      return there.status === 'open' && line.state !== 'waiting'
        ? [{ stepId, as: 'over', outcome, ...(note && { note }) }]
        : endedWaiting(run, stepId, there);
    }
    if (there.status !== 'open') return [{ stepId, as: 'open' }];
    const owner = run.owners?.[stepId]?.name;
    const plan = {
      ...(line.due !== there.due && { due: line.due }),
      ...(owner !== undefined && owner !== there.owner && { owner }),
    };
    return Object.keys(plan).length > 0 ? [{ stepId, as: 'plan', ...plan }] : [];
  });
}

/** What whoever reads it there learns beside the outcome: why a step was left out is a word of ours here, and a sentence there. */
function noteOf(mark: Mark | undefined): string | undefined {
  if (mark?.kind === 'skipped') return skipWords(mark.reason);
  return mark?.kind === 'done' ? mark.note : undefined;
}

/** A step that waits again, because the one before it was opened, keeps its task; one of a run that ended does not. */
const endedWaiting = (run: Run, stepId: string, there: TaskElsewhere): Owed[] =>
  there.status === 'open' && run.state !== 'open' ? [{ stepId, as: 'over', outcome: 'No longer needed' }] : [];

const PRIME = 0x01000193;
const LETTERS = 8;

/** Eight letters that two machines work out alike. A reason that comes again is another one on another day. */
export function referenceOf({ playbookId, anchor, begunOn }: Run, stepId: string, accountThere: string): string {
  const once = isOnce(anchor) || anchor.startsWith('hand ');
  const text = JSON.stringify([accountThere, playbookId, anchor, once ? '' : begunOn, stepId]);
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (const unit of text) {
    const code = unit.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, PRIME) >>> 0;
    high = Math.imul(high ^ (code + low), PRIME) >>> 0;
  }
  const digits = (BigInt(high) * 2n ** 32n + BigInt(low)).toString(36).toUpperCase();
  return `SL-${digits.padStart(LETTERS, '0').slice(-LETTERS)}`;
}
