import type { Account, Conflict, Provenance } from '../account';
import type { SourceRecord } from '../record';
import { leading } from '../renewal/standing';
import type { Renewal, RenewalNote, Subscription } from '../renewal/terms';
import { isLive } from '../source/precedence';
import { provenanceOf } from '../source/provenance';
import { compareText } from '../text/compare-text';

type Of<T extends SourceRecord['type']> = Extract<SourceRecord, { type: T }>;
type Said = { renewal: Renewal; source: SourceRecord };

/**
 * Which contract is spoken of first, who confirms its end and who contradicts it. A subscription knows more than the account's one
 * date, unless that date comes from a system that is asked live and no subscription does. Expects records in precedence order.
 */
export function foldRenewal(records: readonly SourceRecord[]) {
  const accounts = records.filter((record): record is Of<'account'> => record.type === 'account');
  const rows = records.filter((record): record is Of<'subscription'> => record.type === 'subscription');
  const renewalNotes = records.flatMap((record): RenewalNote[] => (record.type === 'renewal' ? [record.value] : [])).sort(byTime);
  const subscriptions = rows.map((row): Subscription => ({ ...row.value, id: idOf(row) }));
  const said = accounts.flatMap((source): Said[] => (source.value.renewal ? [{ renewal: source.value.renewal, source }] : []));
  const first = leading(subscriptions, renewalNotes);
  const contracted = first && rows.flatMap((row) => (idOf(row) === first.id ? { renewal: row.value, source: row } : []));
  const byAccount = said[0] && isLive(said[0].source.connectionId) && !rows.some(({ connectionId }) => isLive(connectionId));
  const [believed, ...others] = byAccount ? [...said, ...(contracted ?? [])] : [...(contracted ?? []), ...said];
  const ends = new Set(subscriptions.map(({ endDate }) => endDate));
  return {
    renewal: believed?.renewal,
    provenance: believed && provenanceOf(believed.source, 'renewal'),
    confirmedBy: bySource(others.filter((other) => other.renewal.endDate === believed?.renewal.endDate)),
    // An account's one date may be another contract's.
    conflicts: others.flatMap(({ renewal, source }): Conflict[] =>
      renewal.endDate === believed?.renewal.endDate || (!byAccount && ends.has(renewal.endDate))
        ? []
        : [{ field: 'renewal', value: renewal, source: provenanceOf(source) }],
    ),
    subscriptions,
    renewalNotes,
  } satisfies Partial<Account> & { provenance: Provenance | undefined };

  function bySource(confirming: readonly Said[]): Provenance[] {
    const other = confirming.filter(({ source }) => source.connectionId !== believed?.source.connectionId);
    return [...new Map(other.map(({ source }) => [source.connectionId, provenanceOf(source)])).values()];
  }
}

const idOf = ({ connectionId, externalId }: SourceRecord) => `${connectionId}:${externalId}`;
const byTime = (a: RenewalNote, b: RenewalNote) => compareText(b.at, a.at);
