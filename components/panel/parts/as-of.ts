import type { Account, AccountField, IsoInstant, Provenance } from '@/lib/domain/account';
import { isStale } from '@/lib/domain/account/freshness';
import { agoWords, formatDay, localDay } from '@/lib/domain/dates';
import type { TextKey } from '@/lib/words/catalogue';
import { language, say } from '@/lib/words/say';
import type { Clock } from './useClock';

const FIELDS = {
  name: 'source.name',
  arr: 'source.arr',
  segment: 'source.segment',
  csm: 'source.csm',
  lifecycle: 'source.stage',
  health: 'regions.health',
  renewal: 'renewal.title',
  support: 'regions.support',
  usage: 'regions.usage',
  tasks: 'regions.tasks',
  contacts: 'regions.people',
  payment: 'estimate.payment',
  milestones: 'estimate.onboarding',
  touchpoints: 'regions.activity',
} as const satisfies Record<AccountField, TextKey>;

export interface SourceLine {
  /** Which values, e.g. `ARR, Segment`; empty when there is only one in question. */
  fields: string;
  label: string;
  when: string;
  stale: boolean;
}

/** Source and age of the given fields; fields of one source and age share a line. */
export function sourceLines(account: Account, fields: AccountField[], clock: Clock): SourceLine[] {
  const groups = new Map<string, { names: string[]; provenance: Provenance; stale: boolean }>();
  for (const field of fields) {
    const provenance = account.provenance[field];
    if (!provenance) continue;
    const stale = isStale(provenance, field, clock.now);
    const key = `${provenance.connectionId} ${provenance.asOf} ${stale}`;
    const group = groups.get(key) ?? { names: [], provenance, stale };
    group.names.push(say(FIELDS[field]));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, provenance, stale }) => ({
    fields: fields.length > 1 ? names.join(', ') : '',
    label: provenance.label,
    when: asOfWords(provenance.asOf, clock),
    stale,
  }));
}

/** `as of 3 Nov, 12 days ago`; on the day itself the hour counts: `as of today, 14:05`. */
export function asOfWords(asOf: IsoInstant, { today, now }: Clock): string {
  const day = localDay(asOf);
  if (day !== today) return say('source.asOf', { day: formatDay(day, today), ago: agoWords(asOf, now) });
  return say('source.asOfToday', { time: clockTime(asOf) });
}

/** By language and distance from UTC: a panel stays open while its reader travels. */
const hours = new Map<string, Intl.DateTimeFormat>();

/** `14:05`, where the reader is. */
export function clockTime(instant: string): string {
  const date = new Date(instant);
  const key = `${language()} ${date.getTimezoneOffset()}`;
  const known = hours.get(key) ?? new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' });
  hours.set(key, known);
  return known.format(date);
}
