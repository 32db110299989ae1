import { describe, expect, it } from 'vitest';
import { placeTasks, rowsToShow } from '../../../../components/panel/tasks/placed';
import type { TaskLine } from '../../../../lib/domain/task/task-list';

const open = (id: string): TaskLine => ({ task: { id, title: id, status: 'open' } });
const done = (id: string): TaskLine => ({ task: { id, title: id, status: 'done' } });
const shown = (...names: string[]) => names.map(open);
const ids = (lines: TaskLine[]) => lines.map((line) => `${line.task.id}:${line.task.status}`);

describe('placeTasks', () => {
  it('shows pending tasks first and keeps older completed ones apart', () => {
    const { rows, earlier } = placeTasks([], { pending: [open('a'), open('b')], completed: [done('z')] }, false);
    expect(ids(rows)).toEqual(['a:open', 'b:open']);
    expect(ids(earlier)).toEqual(['z:done']);
  });

  it('leaves a task where it stood when it is completed', () => {
    const { rows, earlier } = placeTasks(
      shown('a', 'b', 'c'),
      { pending: [open('a'), open('c')], completed: [done('b'), done('z')] },
      false,
    );
    expect(ids(rows)).toEqual(['a:open', 'b:done', 'c:open']);
    expect(ids(earlier)).toEqual(['z:done']);
  });

  it('appends new tasks, and drops those that the person took away', () => {
    const { rows } = placeTasks(shown('a', 'gone', 'c'), { pending: [open('new'), open('c'), open('a')], completed: [] }, true);
    expect(ids(rows)).toEqual(['a:open', 'c:open', 'new:open']);
  });

  it('leaves the place of one empty that somebody else took away, until it is there again', () => {
    const first = placeTasks(shown('a', 'gone', 'c'), { pending: [open('c'), open('a')], completed: [] }, false);
    expect(first.rows.map(({ task, gone }) => `${task.id} ${gone ?? ''}`)).toEqual(['a ', 'gone true', 'c ']);
    // What is pressed later moves nothing either.
    expect(ids(placeTasks(first.rows, { pending: [open('c')], completed: [] }, true).rows)).toEqual(['gone:open', 'c:open']);
    const again = placeTasks(first.rows, { pending: [open('a'), open('gone'), open('c')], completed: [] }, false);
    expect(again.rows.some(({ gone }) => gone)).toBe(false);
  });
});

describe('rowsToShow', () => {
  it.each([
    [[open('a'), open('b')], 4, 2],
    [[open('a'), open('b'), open('c')], 2, 2],
    [[done('a'), open('b'), open('c'), open('d')], 2, 3],
    [[open('a'), done('b'), done('c')], 1, 3],
    [[], 4, 0],
  ])('%#', (rows, first, count) => {
    expect(rowsToShow(rows, first)).toBe(count);
  });
});
