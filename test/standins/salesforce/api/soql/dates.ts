const DAY = 86_400_000;
const utc = (at: Date) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());

/** A date word of SOQL as the days it covers: from the first millisecond up to, not including, the second. */
export function span(word: string, n = 0): [number, number] | undefined {
  const today = utc(new Date());
  const now = new Date(today);
  const month = (add: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + add, 1);
  const year = (add: number) => Date.UTC(now.getUTCFullYear() + add, 0, 1);
  const monday = today - ((now.getUTCDay() + 6) % 7) * DAY;
  const days = (from: number, to: number): [number, number] => [today + from * DAY, today + to * DAY];
  const table: Record<string, [number, number]> = {
    TODAY: days(0, 1),
    YESTERDAY: days(-1, 0),
    TOMORROW: days(1, 2),
    LAST_N_DAYS: days(-n, 1),
    NEXT_N_DAYS: days(1, n + 1),
    N_DAYS_AGO: days(-n, -n + 1),
    LAST_90_DAYS: days(-90, 1),
    NEXT_90_DAYS: days(1, 91),
    THIS_WEEK: [monday, monday + 7 * DAY],
    LAST_WEEK: [monday - 7 * DAY, monday],
    NEXT_WEEK: [monday + 7 * DAY, monday + 14 * DAY],
    THIS_MONTH: [month(0), month(1)],
    LAST_MONTH: [month(-1), month(0)],
    NEXT_MONTH: [month(1), month(2)],
    LAST_N_MONTHS: [month(-n), month(0)],
    NEXT_N_MONTHS: [month(1), month(1 + n)],
    THIS_YEAR: [year(0), year(1)],
    LAST_YEAR: [year(-1), year(0)],
    NEXT_YEAR: [year(1), year(2)],
  };
  return table[word.split(':')[0]?.toUpperCase() ?? ''];
}

/** The stored form of an instant, in which text order is time order. */
export const stored = (at: number) => new Date(at).toISOString().replace('Z', '+0000');
