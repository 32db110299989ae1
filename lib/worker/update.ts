import { wakeAt } from '../platform/clock';
import { reload } from '../platform/runtime';
import { importsInState } from '../store/staging';

export const UPDATE_ALARM = 'update';
const LATER_MS = 10 * 60_000;

/**
 * Takes an update that waits. One open panel would hold it back until the browser restarts, so we restart ourselves;
 * not while somebody looks at an import they have not confirmed. Queued writes are rows and go on afterwards.
 */
export async function takeUpdate(): Promise<void> {
  const open = await Promise.all([importsInState('staging'), importsInState('staged'), importsInState('applying')]);
  if (open.flat().length === 0) reload();
  else await wakeAt(UPDATE_ALARM, Date.now() + LATER_MS);
}
