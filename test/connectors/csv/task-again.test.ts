import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableId } from '../../../lib/connectors/csv/stable-id';
import { findTasks, type KnownTask, type TaskSaid } from '../../../lib/connectors/csv/task-again';
import type { IsoDate } from '../../../lib/domain/account';

const row = (due = '', title = 'Review'): TaskSaid => ({ accountExternalId: 'A1', title, ...(due && { due: due as IsoDate }) });
/** A task as it was first imported with `born`, and is due now. */
const known = (born: string, due = born, isOver = false): KnownTask => ({ ...row(due), externalId: firstOf(row(born)), isOver });
const firstOf = ({ accountExternalId, title, due }: TaskSaid) => stableId('task', accountExternalId, title, undefined, due);
const own = (externalId: string, due: string): KnownTask => ({ ...row(due), externalId, isOver: false });

/** For each row the day with which its task was first imported, the own id of its task, or `new`. */
function fates(rows: TaskSaid[], book: KnownTask[], { ownIds = new Set<string>(), hasDays = true } = {}) {
  const find = findTasks({ rows, ownIds, hasDays }, book);
  const days = ['', ...['01', '02', '03', '04', '05', '06', '07', '10'].map((month) => `2027-${month}-01`)];
  const born = new Map(days.map((day) => [firstOf(row(day)), day || 'no day']));
  const ids = rows.map(find);
  expect(new Set(ids).size).toBe(rows.length);
  return ids.map((id) => (book.some(({ externalId }) => externalId === id) ? (born.get(id) ?? id) : 'new'));
}
const [JAN, FEB, MAR, APR, MAY, JUL, OCT] = ['01', '02', '03', '04', '05', '07', '10'].map((month) => `2027-${month}-01`) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

describe('a task without an id', () => {
  it.each<[string, TaskSaid[], KnownTask[], string[]]>([
    ['nothing to find it by', [row(JAN)], [], ['new']],
    ['the same row', [row(JAN)], [known(JAN)], [JAN]],
    ['put off', [row(FEB)], [known(JAN)], [JAN]],
    ['put off a second time', [row(MAR)], [known(JAN, FEB)], [JAN]],
    ['brought forward', [row(JAN)], [known(FEB)], [FEB]],
    ['its day taken away', [row()], [known(JAN)], [JAN]],
    ['a day given to it', [row(JAN)], [known('')], ['no day']],
    ['another title', [row(FEB, 'Call')], [known(JAN)], ['new']],
    ['recurring work, all new', [row(JAN), row(APR), row(JUL)], [], ['new', 'new', 'new']],
    ['recurring work, one put off', [row(JAN), row(MAY), row(JUL)], [known(JAN), known(APR), known(JUL)], [JAN, APR, JUL]],
    ['recurring work, all put off', [row(FEB), row(MAY)], [known(JAN), known(APR)], [JAN, APR]],
    ['all put off past each other, in any order', [row(JUL), row(MAY)], [known(APR), known(JAN)], [APR, JAN]],
    ['one more of them', [row(JAN), row(APR)], [known(JAN)], [JAN, 'new']],
    ['one put off and one more', [row(APR), row(FEB)], [known(JAN)], ['new', JAN]],
    ['one of two is left out: the last one before it is meant', [row(MAY)], [known(JAN), known(APR)], [APR]],
    ['the next one after one that is over', [row(APR)], [known(JAN, JAN, true)], ['new']],
    ['over and imported again', [row(JAN)], [known(JAN, JAN, true)], [JAN]],
    ['over after it was put off, and imported again', [row(FEB)], [known(JAN, FEB, true)], [JAN]],
    ['over after it was put off, from an older file', [row(JAN)], [known(JAN, FEB, true)], [JAN]],
    ['the first day of one that was put off is the day of another', [row(FEB), row(JAN)], [known(JAN, FEB)], [JAN, 'new']],
    ['over, and open with the next one put off', [row(JAN), row(MAY)], [known(JAN, JAN, true), known(APR)], [JAN, APR]],
    ['one with an id of its own on that day', [row(JAN)], [own('T-9', JAN)], ['T-9']],
    ['one with an id of its own on another day is another', [row(FEB)], [own('T-9', JAN)], ['new']],
    ['of two on that day the one that such a row had before', [row(JAN)], [own('T-9', JAN), known(JAN, JAN, true)], [JAN]],
  ])('%s', (_, rows, book, expected) => expect(fates(rows, book)).toEqual(expected));

  it('is not one that another row of the file names by its id', () => {
    const book = [known(JAN)];
    expect(fates([row(FEB)], book, { ownIds: new Set([firstOf(row(JAN))]) })).toEqual(['new']);
  });

  it('of a file without days is the one of its title, over or not, and of several none rather than a guess', () => {
    expect(fates([row()], [known(JAN)], { hasDays: false })).toEqual([JAN]);
    expect(fates([row()], [known(JAN, JAN, true)], { hasDays: false })).toEqual([JAN]);
    expect(fates([row()], [known(JAN), known(APR)], { hasDays: false })).toEqual(['new']);
    expect(fates([row()], [known(JAN), known('')], { hasDays: false })).toEqual(['no day']);
  });

  it('however files follow each other, each leaves what it says once, nothing over is touched, and imported again it changes nothing', () => {
    const day = fc.constantFrom('', JAN, FEB, MAR, APR, MAY, JUL, OCT);
    const file = fc.record({ days: fc.uniqueArray(day, { maxLength: 5 }), completed: fc.func(fc.boolean()) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const book = new Map<string, KnownTask>();
        const take = (days: string[], from = 0, to = days.length) => {
          const rows = days.map((due) => row(due));
          const find = findTasks({ rows, ownIds: new Set(), hasDays: true }, [...book.values()]);
          const before = new Map(book);
          for (const one of rows.slice(from, to)) {
            const externalId = find(one);
            book.set(externalId, { ...one, externalId, isOver: book.get(externalId)?.isOver ?? false });
          }
          return { before, ids: rows.map(find) };
        };
        for (const { days, completed } of files) {
          const openBefore = [...book.values()].filter(({ isOver }) => !isOver).length;
          const { before, ids } = take(days);
          expect(new Set(ids).size).toBe(days.length);
          for (const [n, due] of days.entries()) expect(book.get(ids[n] ?? '')?.due ?? '').toBe(due);
          // What was over on another day is as it was, unless that very row brought it.
          for (const [id, task] of before)
            if (task.isOver && book.get(id)?.due !== task.due) expect(id).toBe(firstOf(book.get(id) ?? row()));
          // No open task is there twice: there are as many as before or as the file has, whichever is more, but for days that were over.
          const open = [...book.values()].filter(({ isOver }) => !isOver).length;
          expect(open).toBeLessThanOrEqual(Math.max(openBefore, days.length));
          const after = new Map(book);
          expect(take(days.toReversed()).ids).toEqual(ids.toReversed());
          expect(book).toEqual(after);
          for (const task of after.values()) if (completed(task.externalId)) book.set(task.externalId, { ...task, isOver: true });
        }
      }),
    );
  });

  it('read again after half of it was applied, a file finds the same tasks', () => {
    const days = fc.uniqueArray(fc.constantFrom('', JAN, FEB, MAR, APR, MAY, JUL, OCT), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, days, fc.func(fc.boolean()), (first, next, applied) => {
        const book = first.map((due) => known(due));
        const rows = next.map((due) => row(due));
        const ids = rows.map(findTasks({ rows, ownIds: new Set(), hasDays: true }, book));
        const half = new Map(book.map((task) => [task.externalId, task]));
        for (const [n, one] of rows.entries()) {
          const externalId = ids[n] ?? '';
          if (applied(n)) half.set(externalId, { ...one, externalId, isOver: false });
        }
        expect(rows.map(findTasks({ rows, ownIds: new Set(), hasDays: true }, [...half.values()])).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
