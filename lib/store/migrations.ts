import type { Transaction } from 'dexie';
import { lineOf } from './account-row';
import type { AccountRow, MetaRow } from './rows';

interface Migration {
  version: number;
  tables: Record<string, string | null>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** Accounts held at once while an upgrade reads all of them. */
const STEP = 1_000;

/** Oldest first and never edited once released. Each upgrade also writes the `schema` row as its last step. */
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
    upgrade: async (tx) => {
      await addLines(tx);
      await tx.table<MetaRow>('meta').put({ key: 'schema', value: 2 });
    },
  },
];

/** Accounts stored before there were lines get theirs. */
async function addLines(tx: Transaction): Promise<void> {
  const accounts = tx.table<AccountRow, string>('account');
  for (let last = ''; ; ) {
    const rows = await accounts.where('id').above(last).limit(STEP).toArray();
    await tx.table('line').bulkPut(rows.map(lineOf));
    if (rows.length < STEP) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The schema this build reads and writes. */
export const SCHEMA = Math.max(...migrations.map((migration) => migration.version));
