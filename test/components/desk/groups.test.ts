import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByDue } from '@/components/desk/today/groups';
import type { IsoDate } from '@/lib/domain/account';
import { addDays } from '@/lib/domain/dates';
import type { TodayRow } from '@/lib/domain/desk';

const TODAY = '2026-12-31' as IsoDate;

const dueIn = (days: number, name = 'Harbour'): TodayRow => ({
  accountId: name,
  accountName: name,
  sample: false,
  taskId: `${name} ${days}`,
  title: 'Confirm economic buyer',
  due: addDays(TODAY, days),
});

describe('groupByDue', () => {
  it.each([
    [-1, 'overdue'],
    [-400, 'overdue'],
    [0, 'today'],
    [1, 'week'],
    [7, 'week'],
    [8, undefined],
  ])('puts a task due in %i days under %s', (days, name) => {
    expect(groupByDue([dueIn(days)], TODAY).map((group) => group.due)).toEqual(name ? [name] : []);
  });

  it('shows the oldest first, and accounts by name on one day', () => {
    const [overdue] = groupByDue([dueIn(-1), dueIn(-9, 'Zinc'), dueIn(-9, 'Amber')], TODAY);
    expect(overdue?.rows.map((row) => row.taskId)).toEqual(['Amber -9', 'Zinc -9', 'Harbour -1']);
  });

  it('keeps every task up to a week ahead exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 30 })), (days) => {
        const rows = days.map((day, at) => ({ ...dueIn(day), taskId: String(at) }));
        const kept = groupByDue(rows, TODAY).flatMap((group) => group.rows.map((row) => row.taskId));
        expect(kept.sort()).toEqual(
          rows
            .filter((_, at) => (days[at] ?? 99) <= 7)
            .map((row) => row.taskId)
            .sort(),
        );
      }),
    );
  });
});
