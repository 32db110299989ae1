import type { IsoDate } from '../account';
import type { Playbook } from './definition';
import type { Why } from './fires';
import type { EndReason, Run } from './run';
import type { Deviations } from './schedule';

/** A playbook that has a reason to begin on one account. */
export interface Offer {
  playbookId: string;
  name: string;
  why: Why;
}

/** What a panel offers about its account. */
export interface PanelOffers {
  begins: Offer[];
  /** Those that somebody may choose. */
  byHand: Pick<Playbook, 'id' | 'name'>[];
  /** Whoever owns the account, where that is not the person: only they begin one. */
  owner?: string;
  /** It is nobody's: whoever begins something takes it. */
  free?: true;
}

export interface OfferLine {
  accountId: string;
  account: string;
  sample: boolean;
  csm?: string;
  why: Why;
  /** The person may begin it. */
  mine: boolean;
  /** Nobody owns the account: whoever begins takes it. */
  free?: true;
}

/** One playbook with all accounts that it would begin on. */
export interface OfferGroup {
  playbookId: string;
  name: string;
  /** How many there are, of how many the person is the owner, and how many nobody owns. */
  count: number;
  mine: number;
  free: number;
  /** So many that it says nothing: its definition is looked at before it begins anywhere. */
  everywhere: boolean;
  /** The first of them, the person's own before others. */
  lines: OfferLine[];
}

/** One playbook at work. */
export interface RunLine {
  id: string;
  accountId: string;
  account: string;
  sample: boolean;
  playbook: string;
  begunOn: IsoDate;
  why: Why;
  state: Run['state'];
  ended?: EndReason;
  over: number;
  total: number;
  next?: { title: string; due: IsoDate };
  deviations: Deviations;
  /** Titles of the steps that were left out before it began, and by whom. */
  leftOut?: { steps: string[]; by?: string };
}

/** What the playbooks page shows. */
export interface PlaybooksView {
  today: IsoDate;
  /** No account is in the book: nothing can begin. */
  empty: boolean;
  /** Which owner in the book the person is. */
  me?: string;
  groups: OfferGroup[];
  running: RunLine[];
  ended: RunLine[];
  playbooks: readonly Playbook[];
  /** The book is being looked through. */
  looking: boolean;
  /** Nothing may be changed, so the book could not be looked through. */
  stuck: boolean;
}

/** Begun, or a question first: so many on one day are rarely meant. */
export type BeginAnswer = { begun: number } | { asks: { already: number; more: number } };
