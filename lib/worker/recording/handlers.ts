import type { Handlers } from '../../messaging/server';
import { openEvidence } from '../../platform/picture';
import { beginRecording } from './begin';
import { collect } from './collect';
import { readRecording } from './kept';
import { takeLeft } from './left';
import { seenEnded } from './mark';

/** A panel speaks of the recording beside it alone. */
async function isHere({ role, tabId }: { role: string; tabId: number }): Promise<boolean> {
  return role === 'page' || (await readRecording())?.tabId === tabId;
}

export const recordingHandlers: Pick<
  Handlers,
  'recording.begin' | 'recording.left' | 'recording.seen' | 'recording.look' | 'recording.stop'
> = {
  'recording.begin': beginRecording,
  'recording.left': takeLeft,
  'recording.seen': async ({ look }, { tabId }) => {
    const ended = await seenEnded(tabId);
    if (ended && look) await openEvidence(`escalation/${ended.packetId ?? 'new'}/evidence/${ended.shotId}`);
  },
  'recording.look': async (_input, caller) => {
    if (await isHere(caller)) await collect();
  },
  'recording.stop': async (_input, caller) => {
    const ended = (await isHere(caller)) ? await collect({ stop: true }) : undefined;
    if (ended) await openEvidence(`escalation/${ended.packetId ?? 'new'}/evidence/${ended.id}`);
  },
};
