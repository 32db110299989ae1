import type { IsoDate } from '@/lib/domain/account';
import { daysBetween } from '@/lib/domain/dates';
import type { TodayRow } from '@/lib/domain/desk';

/** How far ahead Today looks, in days. */
const AHEAD = 7;

export interface TodayGroup {
  due: 'overdue' | 'today' | 'week';
  rows: TodayRow[];
}

/** Overdue first, oldest first inside each group; an empty group and anything later than a week take no line. */
export function groupByDue(rows: readonly TodayRow[], today: IsoDate): TodayGroup[] {
  const sorted = [...rows].sort((a, b) => a.due.localeCompare(b.due) || a.accountName.localeCompare(b.accountName));
  const groups: TodayGroup[] = [
    { due: 'overdue', rows: [] },
    { due: 'today', rows: [] },
    { due: 'week', rows: [] },
  ];
  for (const row of sorted) {
    const days = daysBetween(today, row.due);
    if (days <= AHEAD) groups[days < 0 ? 0 : days === 0 ? 1 : 2]?.rows.push(row);
  }
  return groups.filter((group) => group.rows.length > 0);
}
