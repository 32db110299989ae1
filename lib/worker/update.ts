import { wakeAt } from '../platform/clock';
import { reload } from '../platform/runtime';
import { allPackets } from '../store/escalations/escalations';
import { allShots } from '../store/escalations/shots';
import { importsInState } from '../store/import/staging';
import { readRecording } from './recording/kept';

export const UPDATE_ALARM = 'update';
const LATER_MS = 10 * 60_000;

/**
 * Takes an update that waits. One open panel would hold it back until the browser restarts, so we restart ourselves; not while
 * somebody looks at an import they have not confirmed or at what they took or record for an escalation, nor while they write one:
 * its page would go in the middle of a word. Queued writes are rows and go on afterwards.
 */
export async function takeUpdate(): Promise<void> {
  const open = await Promise.all([importsInState('staging'), importsInState('staged'), importsInState('applying')]);
  // What was taken and not looked at opens with a key that a restart would end.
  const raw = (await readRecording()) !== undefined || (await allShots()).length > 0;
  const written = (await allPackets()).some(
    ({ state, changedAt }) => state === 'draft' && Math.abs(Date.now() - Date.parse(changedAt)) < LATER_MS,
  );
  if (open.flat().length === 0 && !raw && !written) reload();
  else await wakeAt(UPDATE_ALARM, Date.now() + LATER_MS);
}
