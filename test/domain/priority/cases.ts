import type { Account, Contact, Health, IsoDate, Touchpoint } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { type BusinessCalendar, usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import type { Facts } from '../../../lib/domain/priority/facts';
import { rank } from '../../../lib/domain/priority/rank';
import { standingOf } from '../../../lib/domain/priority/standing';
import { EVEN, type Weights } from '../../../lib/domain/priority/weights';
import { READINESS_ITEMS, type Renewal } from '../../../lib/domain/renewal/terms';
import type { PlaybookTask } from '../../../lib/domain/task/task';
import { anAccount, instant } from '../builders';

export interface Setting {
  now: string;
  today: IsoDate;
  calendar?: Partial<BusinessCalendar>;
  weights?: Partial<Weights>;
}

export type Line = [account: Account, facts?: Facts];

/** The order of these accounts at that moment. How ready a renewal is, is what the line says of it. */
export function ordered(lines: readonly Line[], { now, calendar, weights }: Setting) {
  const clock = clockAt(instant(new Date(now).toISOString()), { ...usualCalendar('Europe/Berlin'), ...calendar });
  const all = { ...EVEN, ...weights };
  return rank(
    lines.flatMap(([account, facts]) => standingOf(account, { readiness: undefined, ...facts }, clock, all) ?? []),
    all,
  );
}

/** So many of the six are there, the last ones are not. */
export const ready = (done: number) => ({ done, total: READINESS_ITEMS.length, open: READINESS_ITEMS.slice(done) });

const champion: Contact = { id: 'c', name: 'Ana', role: 'champion' };
const buyer: Contact = { id: 'b', name: 'Bo', role: 'economic buyer' };

export function builders(today: IsoDate) {
  const touch = (direction: Touchpoint['direction'], daysAgo: number): Touchpoint => ({
    id: `${direction}${daysAgo}`,
    at: instant(`${addDays(today, -daysAgo)}T09:30:00.000Z`),
    kind: 'email',
    direction,
    summary: '',
  });
  return {
    touch,
    /** An account with nothing to worry about, but for what is said. */
    account: (name: string, arr: number | undefined, over: Partial<Account> = {}): Account =>
      anAccount({
        id: name,
        name,
        csm: 'Robin',
        lifecycle: 'Live',
        segment: 'Mid-market',
        domains: ['customer.example'],
        ...(arr !== undefined && { arr: { amount: arr, currency: 'EUR' } }),
        contacts: [champion, buyer],
        health: { score: 82, history: [], factors: [] },
        renewal: { endDate: addDays(today, 250) },
        touchpoints: [touch('both', 6)],
        ...over,
      }),
    health: (score: number): Health => ({ score, history: [], factors: [] }),
    fell: (from: number, to: number): Health => ({
      score: to,
      history: [
        { date: addDays(today, -120), score: from },
        { date: addDays(today, -4), score: to },
      ],
      factors: [],
    }),
    ends: (inDays: number, more: Partial<Renewal> = {}): Renewal => ({ endDate: addDays(today, inDays), ...more }),
    promise: (title: string, inDays: number): PlaybookTask => ({
      id: `local:step:${title}`,
      title,
      due: addDays(today, inDays),
      status: 'open',
    }),
    task: (title: string, inDays: number): PlaybookTask => ({
      id: `csv:${title}`,
      title,
      playbook: 'Adoption',
      due: addDays(today, inDays),
      status: 'open',
    }),
  };
}

export const names = (rows: ReturnType<typeof ordered>) => rows.map(({ name }) => name);
