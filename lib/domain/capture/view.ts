import type { AppError } from '../errors';
import type { HostId } from '../place';
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
}
