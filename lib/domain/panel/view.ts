import type { Account, IsoInstant } from '../account';
import type { Outdated } from '../bundle/outdated';
import type { HouseRules } from '../company/house-rules';
import type { AppError } from '../errors';
import type { EscalationLine } from '../escalation/view';
import type { Addable } from '../match/addable';
import type { Clue, Evidence } from '../match/identity';
import type { OutboxCounts, PendingWrite } from '../outbox/pending';
import type { LeftText } from '../outreach/use';
import type { Place } from '../place';
import type { RecordingView } from '../recording/recording';
import type { TouchpointOffer } from '../touchpoint/offer';
import type { ListView } from './page-list';

/** One account to choose from, with enough to tell it from its neighbours. */
export interface AccountChoice {
  accountId: string;
  name: string;
  domain?: string;
  arr?: Account['arr'];
  csm?: string;
  /** Why it is offered; absent in a search of the book. */
  reason?: string;
  sample: boolean;
}

/** What the desk's account page tells of the sources of one account, and which other accounts may be the same. */
export interface SameView {
  offers: AccountChoice[];
  /** Nothing but files and people brought it, so it may be forgotten and stays away. */
  forgettable: boolean;
  sources: { key: string; label: string; name: string; asOf: IsoInstant }[];
}

/** What the panel must know to bind a command to what the person saw. */
export interface Intent {
  accountId: string;
  contextVersion: number;
  contextDocumentId: string;
}

/**
 * What the browser's own side panel shows: the tab in front of its window. `elsewhere`: no page of a product that Sidelight
 * stands beside. `unattached`: such a page, but opened before us, so that it says nothing about itself.
 */
export interface SideView {
  beside: 'page' | 'elsewhere' | 'unattached';
  tabId: number;
  view: PanelView;
}

/** Everything a panel shows, pushed whole by the worker. Plain JSON. */
export interface PanelView {
  /** Counts up whenever the tab's record or account changes. */
  version: number;
  /** The content script's own count of navigations; sent back when painted. */
  generation: number;
  documentId: string;
  place?: Place;
  /** `loading`: a lookup is under way and may still name an account. `quiet`: a page without a record. */
  state: 'matched' | 'candidates' | 'none' | 'loading' | 'quiet';
  /** `byCompany`: nobody can approve it here. */
  workspace?: { address: string; approved: boolean; byCompany?: true };
  account?: Account;
  evidence?: Evidence[];
  confidence?: number;
  pinId?: string;
  /** The person chose it for this page alone. */
  chosen?: true;
  candidates?: AccountChoice[];
  /** Why nothing matched, in words. */
  why?: string;
  /** The system that knows this account has been silent for too long: it is named, and nothing of it is shown. */
  silent?: string;
  /** Systems that know this account or show this page, and to which nobody is signed in any more. */
  signedOut?: string[];
  /** What may be added to the book from a page that matched nobody; absent where adding is not offered. */
  addable?: Addable;
  /** Whose rows a list page shows; `state` is `quiet` then, or `loading` while they are read. */
  list?: ListView;
  /** Clues a person may pin to an account. */
  pinnable: Clue[];
  pending: PendingWrite[];
  /** What may be logged of this page; absent where nothing may. */
  touch?: TouchpointOffer;
  /** The page's own system is asked for the figures of Support, and answers later. */
  counted?: true;
  /** What of it is with Support now; absent where nothing is. */
  escalations?: EscalationLine[];
  /** Written from here and not logged yet. */
  left?: LeftText;
  outbox: OutboxCounts;
  /** Only the ticket system could say whose this is, and it gave no answer or is not asked here. */
  unasked?: boolean;
  /** The system of this record could say whose it is, and nobody has connected it. */
  unconnected?: true;
  /** Troubles to say on top, e.g. a failed lookup. */
  notice?: AppError;
  /** Set when nothing may be changed here; the sentence to show. */
  readOnly?: AppError;
  /** What fails on the page is being recorded. */
  recording?: RecordingView;
  /** Pages like this one have changed and are read with gaps. */
  hostChanged?: boolean;
  /** What the company lets a panel inside a page change; absent: everything. */
  frameWrites?: 'confirm' | 'never';
  /** How the company judges the same rows, if otherwise than usual. */
  house?: HouseRules;
  /** The company's set-up is out of date, and holds all the same. */
  outdated?: Outdated;
  /** Light or dark, as the host page paints itself; absent: as the browser prefers. */
  theme?: 'light' | 'dark';
  /** Nobody was here for a while: nothing of the book is shown before somebody unlocks. */
  locked?: boolean;
  /** Amounts, people and reasons are masked. */
  presenting?: boolean;
  /** No account is stored yet. */
  bookEmpty: boolean;
}
