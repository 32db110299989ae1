import { type Recording, recordingView } from '../../domain/recording/recording';
import { withoutGaps } from '../../domain/without-gaps';
import { markRecording } from '../../platform/action';
import { say } from '../../words/say';
import { escalationsChanged } from '../capture/shots';
import { refreshTab } from '../context';

/** Shows that a recording is on and how much it has: in the panel beside its page, on the toolbar button, in the desk. */
export async function mark(row: Recording): Promise<void> {
  await markRecording(row.tabId, say('recording.on', { host: row.host }));
  await shown(row.tabId, row);
}

export async function unmark({ tabId }: Recording): Promise<void> {
  await markRecording(tabId);
  await shown(tabId, undefined);
}

async function shown(tabId: number, row: Recording | undefined): Promise<void> {
  await refreshTab(tabId, (tab) => {
    const mine = row && tab.documentId === row.documentId ? recordingView(row) : undefined;
    return withoutGaps({ ...tab, recording: mine });
  });
  await escalationsChanged();
}
