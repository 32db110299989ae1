import type { TodayView } from '../../lib/domain/priority/today';
import type { Input } from '../../lib/messaging/protocol';
import { evaluateToday } from '../../lib/worker/today/evaluate';
import { readToday } from '../../lib/worker/today/read';

/** Today once it is worked out: who reads it waits for that 400 ms at most, and a busy machine may need longer. */
export async function todayNow(asked: Input<'today.read'>): Promise<TodayView> {
  await evaluateToday();
  return readToday(asked);
}
