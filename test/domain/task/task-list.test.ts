import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PendingWrite } from '../../../lib/domain/outbox/pending';
import type { PlaybookTask, TaskOutcome } from '../../../lib/domain/task/task';
import { statusAfter, taskList } from '../../../lib/domain/task/task-list';
import { anAccount, day, instant } from '../builders';

const today = day('2026-11-22');
const now = instant('2026-11-22T12:00:00.000Z');
const task = (id: string, over: Partial<PlaybookTask> = {}): PlaybookTask => ({ id, title: `Task ${id}`, status: 'open', ...over });
const write = (
  taskId: string,
  { outcome = 'Done', note, ...over }: Partial<PendingWrite> & { outcome?: TaskOutcome; note?: string } = {},
): PendingWrite => ({
  id: `w-${taskId}`,
  accountId: 'a',
  operation: { kind: 'task.complete', taskId, outcome, note },
  destination: 'local',
  state: 'queued',
  createdAt: '2026-11-22T11:00:00.000Z',
  ...over,
});
const lists = (tasks: PlaybookTask[], pending: PendingWrite[] = []) => taskList(anAccount({ tasks }), pending, today, now);
const ids = (lines: { task: PlaybookTask }[]) => lines.map((line) => line.task.id);

describe('order', () => {
  it('puts overdue first, then by day, undated last', () => {
    const due = (text: string) => ({ due: day(text) });
    const tasks = [
      task('none'),
      task('later', due('2026-12-01')),
      task('today', due('2026-11-22')),
      task('late', due('2026-11-01')),
      task('later2', due('2026-12-01')),
    ];
    expect(ids(lists(tasks).pending)).toEqual(['late', 'today', 'later', 'later2', 'none']);
    expect(lists(tasks).pending.map((line) => line.overdueDays)).toEqual([21, undefined, undefined, undefined, undefined]);
  });

  it('is the same whatever order tasks arrive in', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((id, n) => task(id, { title: 'Same', due: n % 2 ? day('2026-11-20') : undefined }));
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks, { minLength: 4 }), (shuffled) => {
        expect(lists(shuffled)).toEqual(lists(tasks));
      }),
    );
  });
});

describe('folding', () => {
  it.each(['queued', 'sending', 'sent'] as const)('moves a task whose completion is %s', (state) => {
    const { pending, completed } = lists([task('t')], [write('t', { state, note: 'Called' })]);
    expect(pending).toEqual([]);
    expect(completed[0]?.task).toMatchObject({ status: 'done', outcome: 'Done', note: 'Called', completedAt: '2026-11-22T11:00:00.000Z' });
    expect(completed[0]?.write?.state).toBe(state);
  });

  it('keeps a task open whose completion needs the person, with the trouble beside it', () => {
    const { pending, completed } = lists([task('t')], [write('t', { state: 'needs_you' })]);
    expect(pending[0]?.write?.state).toBe('needs_you');
    expect(completed).toEqual([]);
  });

  it('lets the newest write win', () => {
    const undo = write('t', { id: 'w2', operation: { kind: 'task.reopen', taskId: 't' }, createdAt: '2026-11-22T11:00:05.000Z' });
    expect(ids(lists([task('t')], [undo, write('t')]).pending)).toEqual(['t']);
    const done = task('t', { status: 'done', outcome: 'Done', completedAt: instant('2026-11-22T10:00:00.000Z') });
    expect(lists([done], [undo]).pending[0]?.task).toEqual({ id: 't', title: 'Task t', status: 'open' });
  });

  it('ignores writes for tasks of other accounts', () => expect(ids(lists([task('t')], [write('other')]).pending)).toEqual(['t']));

  it('shows what was completed within 24 hours, newest first, and nothing older', () => {
    const done = (id: string, at?: string) => task(id, { status: 'done', completedAt: at ? instant(at) : undefined });
    const tasks = [
      done('edge', '2026-11-21T12:00:00.000Z'),
      done('old', '2026-11-21T11:59:59.000Z'),
      done('new', '2026-11-22T09:00:00.000Z'),
      done('undated'),
    ];
    expect(ids(lists(tasks).completed)).toEqual(['new', 'edge']);
  });

  it('skips what nobody needs', () => {
    expect(statusAfter('No longer needed')).toBe('skipped');
    expect(statusAfter('Could not reach')).toBe('done');
    expect(lists([task('t')], [write('t', { outcome: 'No longer needed' })]).completed[0]?.task.status).toBe('skipped');
  });

  it('loses and doubles no open task', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.array(fc.string({ minLength: 1 })), (taskIds, written) => {
        const { pending, completed } = lists(
          taskIds.map((id) => task(id)),
          written.map((id) => write(id)),
        );
        expect([...ids(pending), ...ids(completed)].toSorted()).toEqual(taskIds.toSorted());
      }),
    );
  });
});
