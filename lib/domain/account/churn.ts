import type { Account, IsoDate } from '../account';
import { addDays, localDay } from '../dates';

/** A person has marked that the customer said they want to leave. */
export interface Leaving {
  kind: 'leaving';
  on: IsoDate;
  at: string;
}

/** Where the customer said that they leave: nobody guesses it from words. */
export interface ChurnSaid {
  on: IsoDate;
  where: 'touchpoint' | 'survey' | 'ticket';
}

/** The last time that a customer said so, as somebody marked it, within these days. */
export function churnSaid(account: Account, today: IsoDate, withinDays: number): ChurnSaid | undefined {
  const { touchpoints, surveys = [], support, healthNotes = [] } = account;
  const said: ChurnSaid[] = [
    ...touchpoints.flatMap(({ leaving, at }) => (leaving ? [{ on: localDay(at), where: 'touchpoint' as const }] : [])),
    ...healthNotes.flatMap((note) => (note.kind === 'leaving' ? [{ on: note.on, where: 'touchpoint' as const }] : [])),
    ...surveys.flatMap(({ leaving, date }) => (leaving ? [{ on: date, where: 'survey' as const }] : [])),
    ...(support?.leavingOn ? [{ on: support.leavingOn, where: 'ticket' as const }] : []),
  ];
  const since = addDays(today, -withinDays);
  return said.filter(({ on }) => on >= since && on <= today).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}
