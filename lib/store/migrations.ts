import { Dexie, type Transaction } from 'dexie';
import { type Operation, subjectOf } from '../domain/outbox/operation';
import { type AuditHead, type AuditRow, chained, START } from '../domain/policy/audit';
import type { TaskOutcome } from '../domain/task/task';
import { linesOf } from './book/account-row';
import type { UseRow } from './outreach/use-row';
import type { AccountRow } from './rows';

interface Migration {
  version: number;
  /** Those that are new, or have other indexes than before. */
  tables: Record<string, string>;
  /** What stored rows need beside that; the `schema` row is written by whoever runs it. */
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** Accounts held at once while an upgrade reads all of them. */
const STEP = 1_000;

/** Oldest first and never edited once released. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    tables: {
      meta: 'key',
      record: '[connectionId+type+externalId], accountId, [connectionId+type]',
      identity: '[kind+value+accountId+connectionId], [kind+value], accountId',
      account: 'id, nameKey, *terms, nextDue',
      lookup: 'key',
      staging: '[importId+index], importId',
      import: 'id, state',
      outbox: 'id, accountId, [state+notBefore]',
      receipt: 'id, writeId',
      pin: 'id, [kind+value], accountId',
      workspace: 'address',
      setting: 'key',
    },
  },
  {
    version: 2,
    tables: { line: 'accountId', audit: '++seq', draft: '[accountId+taskId], accountId' },
    upgrade: addLines,
  },
  {
    version: 3,
    tables: {
      record: '[connectionId+type+externalId], accountId, [connectionId+type], lookedAt',
      connection: 'id',
      secret: 'connectionId',
      refresh: 'connectionId',
      same: 'id, *keys',
      outbox: 'id, accountId, [state+notBefore], source, [destination+state]',
      receipt: 'id, writeId, [destination+target]',
    },
    upgrade: async (tx) => {
      await tx.table<WriteBefore3>('outbox').toCollection().modify(withOperation);
    },
  },
  {
    version: 4,
    tables: { auditHead: 'id' },
    upgrade: chainRows,
  },
  {
    version: 5,
    tables: { unsent: 'id, destination', unsentKey: 'id', slice: 'after', changed: '++seq', aside: 'accountId' },
  },
  {
    version: 6,
    tables: {
      // Who is below an account; only its rows that name a parent are in it.
      record: '[connectionId+type+externalId], accountId, [connectionId+type], lookedAt, value.parentExternalId',
      watch: 'after',
      notice: 'key, state, kind, accountId',
      claim: 'key',
      healthDay: '[accountId+date], date',
      run: 'id, accountId, [state+accountId]',
      outreach: 'id, accountId',
      packet: 'id, accountId, state, changedAt',
      artifact: 'id, packetId',
      shot: 'id',
      regular: 'id',
    },
  },
  {
    version: 7,
    tables: { outreach: 'id, accountId, [left+at]' },
    upgrade: async (tx) => {
      const open = (row: UseRow) => row.touchId === undefined && !row.notSent;
      await tx.table<UseRow>('outreach').filter(open).modify({ left: 1 });
    },
  },
];

/** A write as it was kept while tasks were all that could be written. */
interface WriteBefore3 {
  kind?: 'task.complete' | 'task.reopen';
  taskId?: string;
  outcome?: TaskOutcome;
  note?: string;
}

function withOperation(row: WriteBefore3): void {
  const { kind, taskId = '', outcome = 'Done', note } = row;
  const operation: Operation =
    kind === 'task.reopen' ? { kind, taskId } : { kind: 'task.complete', taskId, outcome, ...(note && { note }) };
  for (const field of ['kind', 'taskId', 'outcome', 'note'] as const) delete row[field];
  Object.assign(row, { operation, subject: subjectOf(operation), attempts: 0 });
}

/** A line of the record before it was a chain. */
interface AuditRowBefore4 {
  at: AuditRow['time'];
  action: AuditRow['action'];
  target: string;
  digest?: string;
}

/** What was written down before becomes the beginning of the chain; that nobody changed it until now cannot be known. */
async function chainRows(tx: Transaction): Promise<void> {
  const before = await tx.table<AuditRowBefore4>('audit').toArray();
  const rows: AuditRow[] = [];
  for (const { at, action, target, digest: payload } of before) {
    const entry = { actor: 'person', action, target, ...(payload && { payload }) };
    rows.push(await Dexie.waitFor(chained(rows.at(-1) ?? START, entry, at)));
  }
  await tx.table('audit').clear();
  await tx.table('audit').bulkAdd(rows);
  const last = rows.at(-1);
  const head = last && { id: 'head', seq: last.seq, hash: last.hash, installation: crypto.randomUUID() };
  if (head) await tx.table<AuditHead>('auditHead').put(head);
}

/** Accounts stored before there were lines get theirs. */
async function addLines(tx: Transaction): Promise<void> {
  const accounts = tx.table<AccountRow, string>('account');
  for (let last = ''; ; ) {
    const rows = await accounts.where('id').above(last).limit(STEP).toArray();
    await tx.table('line').bulkPut(linesOf(rows));
    if (rows.length < STEP) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The schema this build reads and writes. */
export const SCHEMA = Math.max(...migrations.map((migration) => migration.version));

/** All tables of a version. */
export const tablesAt = (version: number): Record<string, string> =>
  Object.assign({}, ...migrations.filter((one) => one.version <= version).map(({ tables }) => tables));
