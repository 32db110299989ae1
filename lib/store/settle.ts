import type { EscalationPart, Written } from '../domain/operation';
import type { SourceRecord } from '../domain/record';
import { AUDIT_TABLES } from './audit';
import { db } from './db';
import { noteArrived } from './escalations';
import { mayKeep } from './never-cache';
import { settle } from './outbox';
import { BOOK_TABLES, dropRecords, refold, replaceRecords } from './records';
import type { OutboxRow } from './rows';
import { putMark, type Said, type When } from './runs';

/** What a delivered write changes in the book: a row put, or one taken out by its key. */
export interface BookChange {
  put?: SourceRecord;
  drop?: [connectionId: string, type: SourceRecord['type'], externalId: string];
  /** What was done with a step of a playbook; its tasks follow from it. */
  /** A part of an escalation that arrived, and what follows from it. */
  escalated?: { part: EscalationPart; written: Written };
  step?: { of: { runId: string; stepId: string }; said: Said; when: When };
}

/** Receipt, "sent" and the book's own row are one transaction, so a crash leaves all or nothing. */
export async function settleInBook(row: OutboxRow, written: Written, { put, drop, step, escalated }: BookChange): Promise<void> {
  await db.transaction('rw', [db.outbox, db.receipt, db.setting, db.run, db.packet, ...AUDIT_TABLES, ...BOOK_TABLES], async () => {
    await settle(row, written, async () => {
      if (escalated) await noteArrived(row, escalated.part, escalated.written);
      const gone = drop && (await db.record.get(drop));
      if (gone) await dropRecords([gone]);
      const left = put ? await replaceRecords(await mayKeep([put])) : [];
      const run = step && (await putMark(step.of, step.said, step.when));
      await refold([...new Set([row.accountId, ...left, ...(run ? [run.accountId] : [])])]);
    });
  });
}
