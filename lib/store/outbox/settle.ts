import type { EscalationPart, Written } from '../../domain/outbox/operation';
import type { SourceRecord } from '../../domain/record';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import { noteArrived } from '../escalations/escalations';
import { putStep, type StepChange } from '../playbooks/runs';
import { mayKeep } from '../records/never-cache';
import { BOOK_TABLES, dropRecords, type Key, refold, replaceRecords } from '../records/records';
import type { OutboxRow } from '../rows';
import { settle } from './outbox';

/** What a delivered write changes in the book: rows put, or one taken out by its key. */
export interface BookChange {
  put?: SourceRecord;
  /** What only our own book keeps of it: put, or taken out by its key. */
  also?: { key: Key; put?: SourceRecord };
  drop?: [connectionId: string, type: SourceRecord['type'], externalId: string];
  /** What was done with a step of a playbook; its tasks follow from it. */
  step?: StepChange;
  /** A part of an escalation that arrived, and what follows from it. */
  escalated?: { part: EscalationPart; written: Written };
}

/** Receipt, "sent" and the book's own row are one transaction, so a crash leaves all or nothing. */
export async function settleInBook(row: OutboxRow, written: Written, { put, also, drop, step, escalated }: BookChange): Promise<void> {
  await db.transaction('rw', [db.outbox, db.receipt, db.setting, db.run, db.packet, ...AUDIT_TABLES, ...BOOK_TABLES], async () => {
    await settle(row, written, async () => {
      if (escalated) await noteArrived(row, escalated.part, escalated.written);
      const gone = drop && (await db.record.get(drop));
      if (gone) await dropRecords([gone]);
      const left = await replaceRecords(await mayKeep([put, also?.put].filter((one) => one !== undefined)));
      const kept = also && !also.put && (await db.record.get(also.key));
      if (kept) await dropRecords([kept]);
      const run = step && (await putStep(step));
      await refold([...new Set([row.accountId, ...left, ...(run ? [run.accountId] : [])])]);
    });
  });
}
