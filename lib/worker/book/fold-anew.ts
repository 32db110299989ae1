import { keepAlive, wakeAt } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { foldPending } from '../../store/records/fold-rules';
import { foldStep } from '../../store/records/records';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { readConfig, refreshConfig } from '../settings/config';

export const FOLD_ALARM = 'fold';

/**
 * Brings every account in line with whom to believe and which connections are silent for too long; in steps, and again from the
 * last one where an earlier worker stopped. Silence grows by itself, so this is also asked again whenever connections are looked at.
 */
export async function foldAnew(): Promise<void> {
  const { hidden = [], readOnly } = await readConfig();
  if (readOnly) return;
  const now = await refreshConfig();
  if (now.readOnly) return;
  const changed = JSON.stringify(now.hidden ?? []) !== JSON.stringify(hidden);
  if (await foldPending()) {
    await wakeAt(FOLD_ALARM, Date.now());
    await navigator.locks.request('fold', () =>
      changingBook(async () => {
        while (await foldStep()) await keepAlive();
      }),
    );
  } else if (!changed) return;
  await refreshAllTabs();
  for (const what of ['book', 'connections'] as const) await announce('data.changed', { what });
}
