import type { Written } from '../domain/operation';
import type { SourceRecord } from '../domain/record';
import { AUDIT_TABLES } from './audit';
import { db } from './db';
import { mayKeep } from './never-cache';
import { settle } from './outbox';
import { BOOK_TABLES, dropRecords, refold, replaceRecords } from './records';
import type { OutboxRow } from './rows';
import { putMark, type Said, type When } from './runs';

/** What a delivered write changes in the book: rows put, or one taken out by its key. */
export interface BookChange {
  put?: SourceRecord;
  also?: SourceRecord;
  drop?: [connectionId: string, type: SourceRecord['type'], externalId: string];
  /** What was done with a step of a playbook; its tasks follow from it. */
  step?: { of: { runId: string; stepId: string }; said: Said; when: When };
}

/** Receipt, "sent" and the book's own row are one transaction, so a crash leaves all or nothing. */
export async function settleInBook(row: OutboxRow, written: Written, { put, also, drop, step }: BookChange): Promise<void> {
  await db.transaction('rw', [db.outbox, db.receipt, db.setting, db.run, ...AUDIT_TABLES, ...BOOK_TABLES], async () => {
    await settle(row, written, async () => {
      const gone = drop && (await db.record.get(drop));
      if (gone) await dropRecords([gone]);
      const left = await replaceRecords(await mayKeep([put, also].filter((row) => row !== undefined)));
      const run = step && (await putMark(step.of, step.said, step.when));
      await refold([...new Set([row.accountId, ...left, ...(run ? [run.accountId] : [])])]);
    });
  });
}
