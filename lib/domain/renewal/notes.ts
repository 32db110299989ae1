import type { IsoDate } from '../account';
import { daysBetween } from '../dates';
import type { OutcomeNote, PlanNote, RenewalNote, Tick } from './terms';

/** A source may correct an end by some days and it is still the same renewal; the next one of a monthly contract is another. */
const SAME_RENEWAL_DAYS = 20;

const isAbout = (note: RenewalNote, endDate: IsoDate) => Math.abs(daysBetween(note.endDate, endDate)) <= SAME_RENEWAL_DAYS;

const newestFirst = (a: RenewalNote, b: RenewalNote) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** The last word about the renewal that ends on this day. */
export function outcomeOf(notes: readonly RenewalNote[] | undefined, endDate: IsoDate): OutcomeNote | undefined {
  if (!notes?.length) return undefined;
  const said = notes.filter((note): note is OutcomeNote => note.kind === 'outcome' && isAbout(note, endDate));
  return said.sort(newestFirst)[0];
}

/** What is ticked for the renewal that ends on this day. A date that moved must be looked at again. */
export function ticksOf(notes: readonly RenewalNote[] | undefined, endDate: IsoDate): Tick[] {
  if (!notes?.length) return [];
  const ticks = notes.filter((note): note is Tick => note.kind === 'tick' && isAbout(note, endDate));
  return ticks.filter(({ item, endDate: of }) => item !== 'date' || of === endDate).sort(newestFirst);
}

/** The plan against the risk of the renewal that ends on this day. */
export const planOf = (notes: readonly RenewalNote[] | undefined, endDate: IsoDate): PlanNote | undefined =>
  (notes ?? []).filter((note): note is PlanNote => note.kind === 'plan' && isAbout(note, endDate)).sort(newestFirst)[0];
