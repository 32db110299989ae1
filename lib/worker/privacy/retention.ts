import { addDays, instantBefore, todayIso } from '../../domain/dates';
import { DAY_MS } from '../../domain/durations';
import { KEPT_DAYS } from '../../domain/health/past';
import type { AlertKind } from '../../domain/notice/choices';
import type { NeverCached } from '../../domain/policy/policy-schema';
import { keepAlive, wakeAt } from '../../platform/clock';
import { session } from '../../platform/session';
import { announce } from '../../platform/tabs';
import { pruneAudit } from '../../store/audit/audit';
import { dropExpiredPins } from '../../store/book/pins';
import { dropLiveSupport } from '../../store/connections/live';
import { removeLookupsBefore } from '../../store/connections/lookups';
import { dropOldDrafts } from '../../store/drafts';
import { dropPacketsBefore } from '../../store/escalations/escalations';
import { dropOldDays } from '../../store/health/health-days';
import { dropOldUsage } from '../../store/health/usage-rows';
import { cleanStep } from '../../store/records/records';
import { dropViewedStep } from '../../store/records/viewed';
import { assertWritable } from '../../store/state';
import { dropNotices } from '../../store/today/notices';
import { retireUnused } from '../connections/retire';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { readConfig } from '../settings/config';

export const RETENTION_ALARM = 'retention';
/** A quarter after somebody was told something, nothing brings it up again. */
const NOTICE_DAYS = 92;
const SWEPT = 'retention-swept';

/**
 * Brings the store in line with the company's rules: once a day, whenever they change, and where an earlier worker
 * stopped in the middle. Each step of the cleaning is a transaction with its own checkpoint.
 */
export async function keepRetention(): Promise<void> {
  await assertWritable();
  const { policy } = await readConfig();
  const kept = [
    'retention.lookupDays',
    'retention.packetDays',
    'fields.neverCache',
    'connections.unusedDays',
    'retention.auditDays',
  ] as const;
  const rule = kept.map((key) => policy[key]).join(' ');
  const swept = await session.get<{ rule: string; at: number }>(SWEPT);
  // A clock that was set back since tells nothing of the time between.
  const since = Date.now() - (swept?.at ?? 0);
  if (swept?.rule === rule && since >= 0 && since < DAY_MS) return;
  await wakeAt(RETENTION_ALARM, Date.now());
  await retireUnused();
  const days = policy['retention.auditDays'];
  while (days > 0 && (await pruneAudit(instantBefore(days)))) await keepAlive();
  let cleaned = swept !== undefined && swept.rule !== rule;
  await changingBook(async () => {
    const oldest = instantBefore(policy['retention.lookupDays']);
    await removeLookupsBefore(oldest);
    await dropOldDays(todayIso());
    await dropOldDrafts();
    await dropExpiredPins();
    await dropOldUsage(addDays(todayIso(), -KEPT_DAYS));
    await dropPacketsBefore(instantBefore(policy['retention.packetDays']));
    await dropLiveSupport(undefined, oldest);
    await dropNotices(addDays(todayIso(), -NOTICE_DAYS), unkept(policy['fields.neverCache']));
    while (await dropViewedStep(oldest)) await keepAlive();
    while (await cleanStep()) {
      cleaned = true;
      await keepAlive();
    }
  });
  // What may not be kept is not left standing in a panel or a page that was open, also where an earlier worker took it out.
  if (cleaned) {
    await refreshAllTabs();
    await announce('data.changed', { what: 'book' });
  }
  await session.set({ [SWEPT]: { rule, at: Date.now() } });
  await wakeAt(RETENTION_ALARM, Date.now() + DAY_MS);
}

/** Kinds of happenings that tell of fields which may not be kept. */
function unkept(fields: readonly NeverCached[]): AlertKind[] {
  const kinds = { renewal: ['moved', 'threshold'], health: ['red'], lifecycle: ['churn'] } as const satisfies Partial<
    Record<NeverCached, AlertKind[]>
  >;
  return (['renewal', 'health', 'lifecycle'] as const).flatMap((field) => (fields.includes(field) ? kinds[field] : []));
}
