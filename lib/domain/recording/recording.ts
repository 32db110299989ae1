import type { IsoInstant } from '../account';
import type { Removal } from '../escalation/packet';

/** After this it ends by itself. */
export const MINUTES = 10;
/** Lines of one recording; what comes after is counted, not kept. */
export const MOST_LINES = 500;

/** Letters of all that a page hands over as it is left. Here, because the script beside it bundles no shapes. */
export const MOST_LETTERS_LEFT = 1_500_000;

/** A recording that is on, or was a moment ago. Lives in memory as long as the browser runs; its lines are redacted already. */
export interface Recording {
  id: string;
  tabId: number;
  /** The document it began in: it goes on in no other. */
  documentId: string;
  /** By this alone the page's side of it is found. */
  key: string;
  host: string;
  title: string;
  url: string;
  startedAt: number;
  until: number;
  packetId?: string;
  account?: { id: string; name: string };
  /** Names that are taken out. */
  people: string[];
  /** The last entry that was taken. */
  seen: number;
  lines: string[];
  /** Entries that found no room here, and in the page. */
  lost: number;
  lostThere: number;
  removed: Removal[];
}

/** What is said of it where it can be stopped. */
export interface RecordingView {
  host: string;
  until: IsoInstant;
  count: number;
  /** It ended by itself, and what it has waits to be looked at. */
  ended?: Ended & { shotId: string; packetId?: string };
}

/** Its time was over, or its page was left. */
export interface Ended {
  why: 'time' | 'left';
}

export const recordingView = ({ host, until, lines, lost, lostThere }: Recording): RecordingView => ({
  host,
  until: new Date(until).toISOString() as IsoInstant,
  count: lines.length + lost + lostThere,
});
