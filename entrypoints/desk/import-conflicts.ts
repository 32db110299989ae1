import type { RowConflict } from '@/components/desk/import/importer';
import type { PlacedRecord } from '@/lib/connectors/csv/row-sorter';
import { identitiesOf } from '@/lib/domain/identities';
import { liveWins } from '@/lib/domain/precedence';
import type { SourceRecord } from '@/lib/domain/record';
import { claimKey, type LiveClaim, liveClaims } from '@/lib/store/live-claims';
import { accountIdsOf, accountNames } from '@/lib/store/reader';

/** Conflicts shown; all of them are counted. */
const SHOWN = 20;

/** Finds rows that claim what a live system says is another account's, as matching will decide it. */
export class ConflictSorter {
  count = 0;
  private readonly kept: { line: number; claims: LiveClaim[] }[] = [];
  private constructor(private readonly live: ReadonlyMap<string, LiveClaim[]>) {}

  static async open(): Promise<ConflictSorter> {
    return new ConflictSorter(await liveClaims());
  }

  async add(rows: readonly PlacedRecord[]): Promise<void> {
    if (this.live.size === 0) return;
    const accountIds = await accountIdsOf(rows.map(({ record }) => record));
    for (const [at, { line, record }] of rows.entries()) {
      const lost = this.lostBy({ ...record, accountId: accountIds[at] ?? '' });
      if (lost.length === 0) continue;
      this.count += 1;
      if (this.kept.length < SHOWN) this.kept.push({ line, claims: lost });
    }
  }

  /** The first ones, with the names of the accounts that keep what they have. */
  async shown(): Promise<RowConflict[]> {
    const names = await accountNames(this.kept.flatMap(({ claims }) => claims.map(({ accountId }) => accountId)));
    return this.kept.map(({ line, claims }) => ({
      line,
      claims: claims.map(({ kind, value, accountId, label }) => ({ kind, value, account: names.get(accountId) ?? '', source: label })),
    }));
  }

  /** Live claims against which what the row says does not count. */
  private lostBy(record: SourceRecord): LiveClaim[] {
    return identitiesOf(record).flatMap((claim) => {
      const owners = this.live.get(claimKey(claim)) ?? [];
      const stays = liveWins([claim, ...owners]).includes(claim);
      return stays ? [] : owners.slice(0, 1);
    });
  }
}
