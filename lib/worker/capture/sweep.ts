import { isOver, RAW_HOURS } from '../../domain/capture/shot';
import { wakeAt } from '../../platform/clock';
import { giveBackEveryPage, mayEveryPage } from '../../platform/picture';
import { allShots, dropShots } from '../../store/escalations/shots';
import { sessionKey } from './key';
import { TAKING } from './taking';

export const CAPTURE_ALARM = 'capture';

/** Erases pictures of a browser session before this one and those that nobody came back to, and gives back what was granted for one picture. */
export async function sweepShots(now = Date.now()): Promise<void> {
  // While one is being taken, the permission is needed.
  await navigator.locks.request(TAKING, async () => {
    if (await mayEveryPage()) await giveBackEveryPage();
  });
  const rows = await allShots();
  if (rows.length === 0) return;
  const { session } = await sessionKey();
  const over = rows.filter((row) => row.session !== session || isOver(row.at, now));
  await dropShots(over.map(({ id }) => id));
  if (over.length < rows.length) await wakeAt(CAPTURE_ALARM, now + RAW_HOURS * 3_600_000);
}
