import type { Account, AccountField, IsoInstant, Provenance } from '@/lib/domain/account';
import { agoWords, formatDay, localDay } from '@/lib/domain/dates';
import { isStale } from '@/lib/domain/freshness';
import type { Clock } from './useClock';

const FIELD_WORDS: Record<AccountField, string> = {
  name: 'Name',
  arr: 'ARR',
  segment: 'Segment',
  csm: 'CSM',
  lifecycle: 'Stage',
  health: 'Health',
  renewal: 'Renewal',
  support: 'Support',
  usage: 'Usage',
  tasks: 'Tasks',
  contacts: 'People',
  touchpoints: 'Activity',
};

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
    group.names.push(FIELD_WORDS[field]);
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
  if (day !== today) return `as of ${formatDay(day, today)}, ${agoWords(asOf, now)}`;
  return `as of today, ${clockTime(asOf)}`;
}

/** `14:05`, where the reader is. */
export function clockTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
