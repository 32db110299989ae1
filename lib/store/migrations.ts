import type { Transaction } from 'dexie';

interface Migration {
  version: number;
  tables: Record<string, string | null>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

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
    tables: { draft: '[accountId+taskId], accountId' },
    upgrade: async (tx) => {
      await tx.table('meta').put({ key: 'schema', value: 2 });
    },
  },
];

/** The schema this build reads and writes. */
export const SCHEMA = Math.max(...migrations.map((migration) => migration.version));
