import type { ImportPreview, RowConflict } from '@/components/desk/import/importer';
import type { PlacedRecord } from '@/lib/connectors/csv/row-sorter';
import { groupBy } from '@/lib/domain/data/group-by';
import { identitiesOf } from '@/lib/domain/fold/identities';
import type { SourceRecord } from '@/lib/domain/record';
import { liveWins } from '@/lib/domain/source/precedence';
import { accountIdsOf, accountNames } from '@/lib/store/reader';
import { wouldJoin } from '@/lib/store/records/would-join';
import { claimKey, type LiveClaim, liveClaims } from '@/lib/store/today/live-claims';

/** Conflicts shown; all of them are counted. */
const SHOWN = 20;

interface Doubtful {
  line: number;
  record: SourceRecord;
  /** Of each thing it claims that is not its own, the live claims on it. */
  lost: LiveClaim[][];
}

/** Finds rows that claim what a live system says is another account's, as matching will decide it. */
export class ConflictSorter {
  private readonly doubtful: Doubtful[] = [];
  private constructor(private readonly live: ReadonlyMap<string, LiveClaim[]>) {}

  static async open(): Promise<ConflictSorter> {
    return new ConflictSorter(await liveClaims());
  }

  async add(rows: readonly PlacedRecord[]): Promise<void> {
    if (this.live.size === 0) return;
    const accountIds = await accountIdsOf(rows.map(({ record }) => record));
    for (const [at, { line, record: row }] of rows.entries()) {
      const record = { ...row, accountId: accountIds[at] ?? '' };
      const lost = this.lostBy(record);
      if (lost.length > 0) this.doubtful.push({ line, record, lost });
    }
  }

  /** How many there are, and the first ones with the names of the accounts that keep what they have. */
  async found(): Promise<ImportPreview['conflicts']> {
    const conflicts = await this.staying();
    const first = conflicts.slice(0, SHOWN).map(({ line, lost }) => ({ line, claims: lost.flatMap((owners) => owners.slice(0, 1)) }));
    const names = await accountNames(first.flatMap(({ claims }) => claims.map(({ accountId }) => accountId)));
    const shown = first.map(
      ({ line, claims }): RowConflict => ({
        line,
        claims: claims.map(({ kind, value, accountId, label }) => ({ kind, value, account: names.get(accountId) ?? '', source: label })),
      }),
    );
    return { count: conflicts.length, shown };
  }

  /** Without the rows that become part of the account that holds what they claim. */
  private async staying(): Promise<Doubtful[]> {
    const keyed = this.doubtful.flatMap(({ record, lost }) => lost.flatMap(([first]) => (first ? [{ record, key: claimKey(first) }] : [])));
    const sharing = groupBy(keyed, ({ key }) => key);
    const joined = await wouldJoin(
      this.doubtful.map(({ record, lost }) => ({
        record,
        holders: [...new Set(lost.flat().map(({ accountId }) => accountId))],
        beside: lost
          .flatMap(([first]) => (first ? (sharing.get(claimKey(first)) ?? []) : []))
          .flatMap((one) => (one.record === record ? [] : one.record)),
      })),
    );
    return this.doubtful
      .map((row, n) => ({ ...row, lost: row.lost.filter((owners) => !owners.some(({ accountId }) => joined[n]?.has(accountId))) }))
      .filter(({ lost }) => lost.length > 0);
  }

  private lostBy(record: SourceRecord): LiveClaim[][] {
    return identitiesOf(record).flatMap((claim) => {
      const owners = this.live.get(claimKey(claim)) ?? [];
      return liveWins([claim, ...owners]).includes(claim) ? [] : [owners];
    });
  }
}
