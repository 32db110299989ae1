import { z } from 'zod';
import type { NoticeView } from '../../domain/notice/choices';
import { message } from './row';

const minute = z.number().int().min(0).max(1439);
const yesNo = z.boolean().optional();

/** The rows of `protocol.ts` about notifications. */
export const noticeRows = {
  'notices.read': message<NoticeView>()(['page'], 'read', () => z.strictObject({})),
  'notices.set': message<void>()(['page'], 'write', () =>
    z.strictObject({
      on: yesNo,
      digest: yesNo,
      alerts: z.strictObject({ churn: yesNo, red: yesNo, moved: yesNo, threshold: yesNo }).optional(),
      quietFrom: minute.optional(),
      quietTo: minute.optional(),
      daysOff: yesNo,
      badge: yesNo,
    }),
  ),
} as const;
