import { withoutGaps } from '../../domain/data/without-gaps';
import { type Ended, type Recording, type RecordingView, recordingView } from '../../domain/recording/recording';
import { markRecording } from '../../platform/action';
import { say } from '../../words/say';
import { escalationsChanged } from '../capture/shots';
import { refreshTab } from '../context/context';
import { readTab, type TabRow } from '../context/tabs';

/** Shows that a recording is on and how much it has: in the panel beside its page, on the toolbar button, in the desk. */
export async function mark(row: Recording): Promise<void> {
  await markRecording(row.tabId, say('recording.on', { host: row.host }));
  await shown(row.tabId, (tab) => (tab.documentId === row.documentId ? recordingView(row) : undefined));
}

/** `ended`: nobody stopped it, so the panel in its tab says a word of it, whatever page is there by now. */
export async function unmark(row: Recording, ended?: Ended): Promise<void> {
  const { tabId, id: shotId, packetId } = row;
  await markRecording(tabId);
  const word = ended && { ...recordingView(row), ended: withoutGaps({ ...ended, shotId, packetId }) };
  await shown(tabId, () => word);
}

async function shown(tabId: number, said: (tab: TabRow) => RecordingView | undefined): Promise<void> {
  await refreshTab(tabId, (tab) => withoutGaps({ ...tab, recording: said(tab) }));
  await escalationsChanged();
}

/** The word of one that ended by itself, taken away. */
export async function seenEnded(tabId: number): Promise<RecordingView['ended']> {
  const ended = (await readTab(tabId))?.recording?.ended;
  if (ended) await shown(tabId, () => undefined);
  return ended;
}
