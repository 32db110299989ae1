import type { IsoDate, IsoInstant, Provenance, Usage } from '../account';
import { withoutGaps } from '../data/without-gaps';
import { addDays, daysBetween } from '../dates';
import type { SourceRecord } from '../record';
import { compareText } from '../text/compare-text';

/** What was measured of an account on one day, of all of it or of one feature. */
export interface UsageRow {
  date: IsoDate;
  active?: number;
  seats?: number;
  feature?: string;
  count?: number;
}

type Of<T extends SourceRecord['type']> = Extract<SourceRecord, { type: T }>;

/** Days between the two measurements that make a trend: four whole weeks where there are so many, never less than one, never another quarter. */
const WINDOW = { wanted: 28, least: 7, most: 92 };
/** Features kept of an account, the most used first. */
const FEATURES = 50;
/** Features that are named to people. */
export const NAMED_FEATURES = 5;

/**
 * Usage as the dated rows of a source say it, before what the same source says once for the account, unless that is four weeks newer.
 * A source with more trust that says anything goes first. Expects records in precedence order.
 */
export function foldUsage(records: readonly SourceRecord[]): { usage?: Usage; provenance?: Provenance } {
  const accounts = records.filter((record): record is Of<'account'> => record.type === 'account' && record.value.usage !== undefined);
  const rows = records.filter((record): record is Of<'usage'> => record.type === 'usage');
  const speaking = records.filter(({ type, value }) => type === 'usage' || (type === 'account' && value.usage !== undefined));
  for (const connectionId of new Set(speaking.map((record) => record.connectionId))) {
    const said = accounts.find((account) => account.connectionId === connectionId);
    const own = rows.filter((row) => row.connectionId === connectionId);
    const measured = usageOf(own, accounts[0]?.value.usage?.seats);
    const old = measured && said && addDays(measured.date, WINDOW.wanted) < said.asOf.slice(0, 10);
    if (measured && !old) return { usage: measured.usage, provenance: asOfDay(own, measured.date) };
    if (said?.value.usage) return { usage: withoutGaps({ ...featuresOf(own), ...said.value.usage }), provenance: provenanceOf(said) };
  }
  return {};
}

/** Nothing where nobody says how many are active of how many seats. */
function usageOf(records: readonly Of<'usage'>[], boughtSeats?: number): { usage: Usage; date: IsoDate } | undefined {
  const rows = records.map(({ value }) => value);
  const days = activeByDay(rows);
  const [date, activeSeats] = days.at(-1) ?? [];
  const seats = seatsAt(rows, date) ?? boughtSeats;
  if (date === undefined || activeSeats === undefined || seats === undefined) return undefined;
  return { date, usage: withoutGaps({ activeSeats, seats, ...changeOf(days), ...featuresAt(rows, date) }) };
}

/** Oldest first. A day's own figure, else that of its busiest feature: an account has no fewer people than one of its features. */
function activeByDay(rows: readonly UsageRow[]): [IsoDate, number][] {
  const own = new Map<IsoDate, number>();
  const busiest = new Map<IsoDate, number>();
  for (const { date, active, feature } of rows) {
    if (active === undefined) continue;
    const days = feature === undefined ? own : busiest;
    days.set(date, Math.max(days.get(date) ?? 0, active));
  }
  return [...new Map([...busiest, ...own])].sort(([a], [b]) => compareText(a, b));
}

/** The newest that is known by then. */
function seatsAt(rows: readonly UsageRow[], day: IsoDate | undefined): number | undefined {
  const known = rows.filter(({ seats, date }) => seats !== undefined && day !== undefined && date <= day);
  const newest = known.reduce((last, { date }) => (date > last ? date : last), '');
  const seats = known.flatMap((row) => (row.date === newest && row.seats !== undefined ? [row.seats] : []));
  return seats.length > 0 ? Math.max(...seats) : undefined;
}

/** Against the day four weeks ago or the last one before it; with a shorter history, against its first day. */
function changeOf(days: readonly [IsoDate, number][]): Pick<Usage, 'changePercent' | 'windowDays'> {
  const [date, active] = days.at(-1) ?? [];
  if (date === undefined || active === undefined) return {};
  const near = days.filter(([day]) => {
    const gone = daysBetween(day, date);
    return gone >= WINDOW.least && gone <= WINDOW.most;
  });
  const [then, before] = near.findLast(([day]) => day <= addDays(date, -WINDOW.wanted)) ?? near[0] ?? [];
  if (then === undefined || !before) return {};
  return { changePercent: Math.round(((active - before) / before) * 1000) / 10, windowDays: daysBetween(then, date) };
}

type Features = Pick<Usage, 'features' | 'featuresBefore'>;

/** Of rows that say nothing about people. */
function featuresOf(records: readonly Of<'usage'>[]): Features {
  const rows = records.map(({ value }) => value);
  const newest = rows
    .map(({ date }) => date)
    .sort(compareText)
    .at(-1);
  return newest ? featuresAt(rows, newest) : {};
}

/** Within the window before that day, and within the quarter before the window. */
function featuresAt(rows: readonly UsageRow[], day: IsoDate): Features {
  const since = addDays(day, -WINDOW.wanted);
  const before = usedWithin(rows, addDays(since, -WINDOW.most), since);
  return { features: usedWithin(rows, since, day), ...(before && { featuresBefore: before }) };
}

/** By the newest row of each. A row without a count says that the feature was used. */
function usedWithin(rows: readonly UsageRow[], after: IsoDate, until: IsoDate): string[] | undefined {
  const newest = new Map<string, UsageRow>();
  for (const row of rows) {
    if (row.feature === undefined || row.date > until || row.date <= after) continue;
    if ((newest.get(row.feature)?.date ?? '') < row.date) newest.set(row.feature, row);
  }
  const used = [...newest].map(([name, { count, active }]) => ({ name, count: count ?? active ?? 1 })).filter(({ count }) => count > 0);
  const names = used.sort((a, b) => b.count - a.count || compareText(a.name, b.name)).map(({ name }) => name);
  return names.length > 0 ? names.slice(0, FEATURES) : undefined;
}

/** A file of today may end last month: it is as old as its newest day. */
function asOfDay(rows: readonly Of<'usage'>[], day: IsoDate): Provenance | undefined {
  const row = rows.find(({ value }) => value.date === day);
  const end = `${day}T23:59:59.999Z` as IsoInstant;
  return row && { ...provenanceOf(row), asOf: row.asOf < end ? row.asOf : end };
}

const provenanceOf = ({ connectionId, label, asOf }: SourceRecord): Provenance => ({ connectionId, label, asOf });
