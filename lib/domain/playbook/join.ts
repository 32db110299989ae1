import type { TaskElsewhere } from '../task/task';
import { compareText } from '../text/compare-text';
import { type Mark, type Owner, type Run, wasPutOff } from './run';

/** What cannot be taken back stands before what can: a step that was done in either of two runs is done. */
const RANK: Record<Mark['kind'], number> = { done: 3, skipped: 2, snoozed: 1, opened: 0 };

const first = <T>(values: readonly T[], better: (a: T, b: T) => boolean): T | undefined =>
  values.reduce<T | undefined>((best, one) => (best === undefined || better(one, best) ? one : best), undefined);

/** In one order whichever is named first, so that every machine ends with the same run: the one that began first, with all that was said of either. */
export function joined(runs: readonly [Run, ...Run[]]): Run {
  const [base, ...others] = runs.toSorted((a, b) => compareText(a.begunAt, b.begunAt) || compareText(a.id, b.id)) as [Run, ...Run[]];
  const all = [base, ...others];
  const ids = [...new Set(all.flatMap((run) => [...run.playbook.steps.map(({ id }) => id), ...Object.keys(run.marks)]))];
  const marks = ids.flatMap((id) => {
    const mark = joinedMark(all.flatMap((run) => run.marks[id] ?? []));
    return mark ? [[id, mark] as const] : [];
  });
  const owners = ids.flatMap((id) =>
    pair(
      id,
      first(
        all.flatMap((run): Owner[] => (run.owners?.[id] ? [run.owners[id]] : [])),
        laterThan,
      ),
    ),
  );
  // The first that is there is the one that is kept; another stays what it is there, a task like any other.
  const there = ids.flatMap((id) => pair<TaskElsewhere>(id, all.flatMap((run) => run.there?.[id] ?? [])[0]));
  const { stopped: _, endedOn: __, ...rest } = base;
  return {
    ...rest,
    playbook: { ...base.playbook, steps: stepsOf(base, others, new Map(marks)) },
    marks: Object.fromEntries(marks),
    n: Math.max(...all.map(({ n }) => n)),
    ...(owners.length > 0 && { owners: Object.fromEntries(owners) }),
    ...(there.length > 0 && { there: Object.fromEntries(there) }),
    state: 'open',
  };
}

const laterThan = (a: { at: string; n: number }, b: { at: string; n: number }) => (compareText(a.at, b.at) || a.n - b.n) > 0;
const pair = <T>(id: string, value: T | undefined): (readonly [string, T])[] => (value === undefined ? [] : [[id, value] as const]);

/** The weightier word, of two of one weight the later; what was noted beside another that was done is kept with it. */
function joinedMark(marks: readonly Mark[]): Mark | undefined {
  const best = first(marks, (a, b) => {
    const weight = RANK[a.kind] - RANK[b.kind];
    return weight === 0 ? laterThan(a, b) || (a.at === b.at && a.n === b.n && JSON.stringify(a) > JSON.stringify(b)) : weight > 0;
  });
  if (!best) return undefined;
  const n = Math.max(...marks.map((mark) => mark.n));
  const putOff = best.kind !== 'snoozed' && wasPutOff(marks);
  const whole = { ...best, n, ...(putOff && { putOff }) };
  if (whole.kind !== 'done') return whole;
  const notes = marks.flatMap((mark) => (mark.kind === 'done' && mark !== best && mark.note ? [mark.note] : []));
  const note = [...new Set([...(whole.note ? [whole.note] : []), ...notes.sort()])].join('\n');
  return { ...whole, ...(note && { note }) };
}

/** The definition that began first; a step that only another one has, and of which something was said, comes along. */
function stepsOf({ playbook }: Run, others: readonly Run[], marks: ReadonlyMap<string, Mark>): Run['playbook']['steps'] {
  const steps = [...playbook.steps];
  for (const step of others.flatMap((run) => run.playbook.steps)) {
    if (marks.has(step.id) && !steps.some(({ id }) => id === step.id)) steps.push(step);
  }
  const known = new Set(steps.map(({ id }) => id));
  return steps.map(({ after, when, ...step }) => {
    const before = after?.filter((id) => known.has(id));
    return { ...step, ...(before?.length && { after: before }), ...(when && known.has(when.step) && { when }) };
  });
}
