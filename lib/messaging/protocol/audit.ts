import { z } from 'zod';
import type { AuditHead, AuditRow, AuditView, Link } from '../../domain/policy/audit';
import { message } from './row';

/** Rows of `protocol.ts` about the record of actions. Nothing here changes it. */
export const auditRows = {
  'audit.read': message<AuditView>()(['page'], 'read', () => z.strictObject({})),
  /** `bad`: the first entry that is not as it was written. */
  'audit.check': message<{ count: number; bad?: number }>()(['page'], 'read', () => z.strictObject({})),
  'audit.rows': message<{ rows: AuditRow[]; anchor?: Link; head?: AuditHead; last: boolean }>()(['page'], 'read', () =>
    z.strictObject({ after: z.number().int().positive().optional() }),
  ),
} as const;
