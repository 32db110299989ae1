import { describe, expect, it } from 'vitest';
import { placeTasks, rowsToShow } from '../../../../components/panel/tasks/placed';
import type { TaskLine } from '../../../../lib/domain/task/task-list';

const open = (id: string): TaskLine => ({ task: { id, title: id, status: 'open' } });
const done = (id: string): TaskLine => ({ task: { id, title: id, status: 'done' } });
const ids = (lines: TaskLine[]) => lines.map((line) => `${line.task.id}:${line.task.status}`);

describe('placeTasks', () => {
  it('shows pending tasks first and keeps older completed ones apart', () => {
    const { rows, earlier } = placeTasks([], { pending: [open('a'), open('b')], completed: [done('z')] });
    expect(ids(rows)).toEqual(['a:open', 'b:open']);
    expect(ids(earlier)).toEqual(['z:done']);
  });

  it('leaves a task where it stood when it is completed', () => {
    const { rows, earlier } = placeTasks(['a', 'b', 'c'], { pending: [open('a'), open('c')], completed: [done('b'), done('z')] });
    expect(ids(rows)).toEqual(['a:open', 'b:done', 'c:open']);
    expect(ids(earlier)).toEqual(['z:done']);
  });

  it('appends new tasks and drops vanished ones', () => {
    const { rows } = placeTasks(['a', 'gone', 'c'], { pending: [open('new'), open('c'), open('a')], completed: [] });
    expect(ids(rows)).toEqual(['a:open', 'c:open', 'new:open']);
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
