import type { Reads } from '../match/looked-up';
import type { Snippet, Template } from '../template/definition';
import type { KeptOutreach } from './draft';
import type { Composer } from './insert';
import type { OutreachRules } from './rules';
import type { Stopped } from './stopped';
import type { Use } from './use';
import type { Me } from './values';

/** What a person chose about outreach. */
export interface OutreachChoices extends Me {
  favourites: readonly string[];
  /** Templates used last, the last one first. */
  recent: readonly string[];
}

export const NO_OUTREACH: OutreachChoices = { links: [], favourites: [], recent: [] };

/** How many are kept of what was used last. */
export const MOST_RECENT = 8;

/** Everything a panel needs to choose, fill and check a text about one account. */
export interface OutreachView {
  templates: readonly Template[];
  stopped: Stopped;
  snippets: readonly Snippet[];
  rules: OutreachRules;
  choices: OutreachChoices;
  /** Newest first. */
  history: readonly Use[];
  drafts: readonly KeptOutreach[];
  /** To tell colleagues from customers. */
  ownDomains: readonly string[];
  mailbox?: string;
  replyTo?: string;
  /** People of the page who are not ours: whom it would go to. */
  people: readonly ({ name: string; address: string } & Reads)[];
  ticket?: { id?: string; subject?: string; solved?: boolean };
  /** The company's time zone. */
  timeZone?: string;
  /** The composer in front; absent: only copying is offered. */
  composer?: Composer;
}
