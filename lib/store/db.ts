import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { BookLine } from '../domain/desk/book';
import type { Artifact, Packet } from '../domain/escalation/packet';
import type { Regular } from '../domain/files/regular-import';
import type { HealthDay } from '../domain/health/past';
import type { Identity, Pin } from '../domain/match/identity';
import type { LookedUp } from '../domain/match/looked-up';
import type { RunRow } from '../domain/playbook/review';
import type { AuditHead, AuditRow } from '../domain/policy/audit';
import type { SourceRecord } from '../domain/record';
import type { DraftRow } from './drafts';
import { durable } from './durable';
import type { ShotRow } from './escalations/shots';
import { migrations, SCHEMA, tablesAt } from './migrations';
import type { UseRow } from './outreach/use-row';
import type {
  AccountRow,
  ConnectionRow,
  ImportRow,
  MetaRow,
  OutboxRow,
  ReceiptRow,
  RefreshRow,
  SameRow,
  SecretRow,
  SettingRow,
  StagedRow,
  UnsentRow,
} from './rows';
import type { AsideRow, ChangedRow, ClaimRow, NoticeRow, SliceRow, WatchRow } from './today/today-rows';

export interface LookupRow {
  /** `<place ref kind>|<host>|<id>`. */
  key: string;
  value: LookedUp;
}

/** Everything Sidelight keeps on this machine. Opened by the worker and by top-level pages only. */
export class SidelightDb extends Dexie {
  meta!: EntityTable<MetaRow, 'key'>;
  // Can be fetched or imported again
  record!: Table<SourceRecord, [string, string, string]>;
  identity!: Table<Identity, [string, string, string, string]>;
  account!: EntityTable<AccountRow, 'id'>;
  line!: EntityTable<BookLine, 'accountId'>;
  /** Where accounts stand today; can be worked out again. */
  slice!: EntityTable<SliceRow, 'after'>;
  changed!: Table<ChangedRow, number>;
  watch!: EntityTable<WatchRow, 'after'>;
  lookup!: EntityTable<LookupRow, 'key'>;
  staging!: Table<StagedRow, [string, number]>;
  import!: EntityTable<ImportRow, 'id'>;
  // The journal: cannot be fetched again; eviction, quota and failed migrations never touch it
  outbox!: EntityTable<OutboxRow, 'id'>;
  receipt!: EntityTable<ReceiptRow, 'id'>;
  unsent!: EntityTable<UnsentRow, 'id'>;
  unsentKey!: EntityTable<{ id: string; value: CryptoKey }, 'id'>;
  pin!: EntityTable<Pin, 'id'>;
  audit!: Table<AuditRow, number>;
  /** `anchor`: the last row that was removed because it was old. */
  auditHead!: EntityTable<AuditHead & { id: 'head' | 'anchor' }, 'id'>;
  draft!: Table<DraftRow, [string, string]>;
  same!: EntityTable<SameRow, 'id'>;
  aside!: EntityTable<AsideRow, 'accountId'>;
  claim!: EntityTable<ClaimRow, 'key'>;
  /** Why people were told something; forgotten after a season. */
  notice!: Table<NoticeRow, string>;
  healthDay!: Table<HealthDay, [string, string]>;
  run!: EntityTable<RunRow, 'id'>;
  /** Which template went to whom, without its text. */
  outreach!: EntityTable<UseRow, 'id'>;
  /** Escalations and their evidence, redacted before they come here. */
  packet!: EntityTable<Packet, 'id'>;
  artifact!: EntityTable<Artifact, 'id'>;
  /** Pictures that nobody has looked at yet, sealed with a key that is never on disk. */
  shot!: EntityTable<ShotRow, 'id'>;
  // Choices of this person
  workspace!: EntityTable<{ address: string }, 'address'>;
  setting!: EntityTable<SettingRow, 'key'>;
  /** Exports this person imports again and again. */
  regular!: EntityTable<Regular, 'id'>;
  // Systems this person signed in to
  connection!: EntityTable<ConnectionRow, 'id'>;
  secret!: EntityTable<SecretRow, 'connectionId'>;
  refresh!: EntityTable<RefreshRow, 'connectionId'>;

  constructor(name = 'sidelight') {
    super(name);
    this.use(durable);
    // What only has other tables is no step of its own, and the newest comes first: with each version that gets its tables the library
    // reads those of all others anew, which was a sixth of what a worker does to wake.
    const steps = migrations.filter(({ version, upgrade }) => upgrade || version === SCHEMA);
    const declared = steps.map(({ version, upgrade }) => ({ version, upgrade, of: this.version(version) }));
    for (const { version, upgrade, of } of declared.reverse()) {
      of.stores(tablesAt(version));
      if (version === SCHEMA) of.upgrade((tx) => upgraded(tx, upgrade));
      else if (upgrade) of.upgrade(upgrade);
    }
    // The number is a row as well: Dexie opens databases of a newer version without a word.
    this.on('populate', (tx) => void noteSchema(tx));
  }
}

const noteSchema = (tx: Transaction) => tx.table<MetaRow>('meta').put({ key: 'schema', value: SCHEMA });

async function upgraded(tx: Transaction, upgrade?: (tx: Transaction) => Promise<void>): Promise<void> {
  await upgrade?.(tx);
  await noteSchema(tx);
}

export const db = new SidelightDb();
