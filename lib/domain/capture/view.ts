import type { AppError } from '../errors';
import type { HostId } from '../place';
import type { RecordingView } from '../recording/recording';
import type { ShotInfo } from './shot';

/** A draft that a picture may belong to. */
export interface DraftChoice {
  packetId: string;
  title: string;
  account: string;
}

/** A page that is open and can be asked for a picture. */
export interface PageChoice {
  tabId: number;
  title: string;
  /** Where it is, exactly. */
  origin: string;
  host?: HostId;
}

/** What stands on the page of pictures. */
export interface CaptureView {
  shots: ShotInfo[];
  drafts: DraftChoice[];
  pages: PageChoice[];
  /** Why the last press in a menu brought no picture. */
  refused?: AppError;
  /** Absent: the company allows none at all. */
  allowed: boolean;
  /** Whether the browser may be asked to show any page for one picture. */
  mayAsk: boolean;
  /** Whether the company lets people record what fails on a page. */
  mayRecord: boolean;
  /** The page that a press in a menu named to be recorded; that press lets us stand there. */
  offered?: PageChoice;
  recording?: RecordingView;
}
