import type { Recording } from '../../domain/recording/recording';
import { wakeAt } from '../../platform/clock';
import { session } from '../../platform/session';

/** The one that is on: its row, and the lock under which it changes. In memory only, as all of it. */
export const RECORDING = 'recording';
/** It is looked at this often at least, and ends in time, whichever worker there is. */
export const RECORDING_ALARM = 'recording';

export const readRecording = (): Promise<Recording | undefined> => session.get<Recording>(RECORDING);

export async function keepRecording(row: Recording | undefined): Promise<void> {
  if (!row) return session.remove(RECORDING);
  await session.set({ [RECORDING]: row });
  await wakeAt(RECORDING_ALARM, Date.now());
}
