import type { HealthBand, HealthScale, IsoDate, Money } from './account';
import type { AppError } from './errors';
import type { Pin } from './match/identity';
import type { HostId } from './place';
import type { Policy } from './policy/policy';
import type { SourceKind } from './policy/policy-schema';
import type { ScreenSettings, Shortcut } from './screen';

/** One line of the book table. */
export interface BookRow {
  accountId: string;
  name: string;
  sample: boolean;
  domain?: string;
  csm?: string;
  segment?: string;
  arr?: Money;
  band: HealthBand;
  score?: number;
  /** As its source writes it, where that is not 0 to 100. */
  scale?: HealthScale;
  /** Band and score are our own estimate, for want of the company's. */
  estimated?: true;
  /** The band is a person's, until that day. */
  byHand?: { by?: string; until: IsoDate };
  /** The day to decide by: notice deadline where the contract renews by itself, else its end. */
  decideBy?: IsoDate;
  openTasks: number;
}

export interface BookPage {
  rows: BookRow[];
  /** Rows that match the query. */
  total: number;
  /** Rows in the whole book. */
  all: number;
}

/** One pending task of the whole book. */
export interface TodayRow {
  accountId: string;
  accountName: string;
  sample: boolean;
  taskId: string;
  title: string;
  playbook?: string;
  due: IsoDate;
}

/** Tasks that come in the next days; `more`: these are not all of them. */
export interface AheadView {
  rows: TodayRow[];
  more: boolean;
}

export interface DataSummary {
  accounts: number;
  sampleAccounts: number;
  contacts: number;
  openTasks: number;
}

export interface Workspace {
  /** Host name of one org or subdomain, or one mailbox address. */
  address: string;
  /** `policy`: set by the company, cannot be removed here. */
  by: 'user' | 'policy';
}

/** What the company set. A key in `policy.decided` is not the user's to change. */
export interface CompanyPolicy {
  policy: Policy;
  broken?: AppError;
  /** Keys that this version does not know and may pass over. */
  skipped: string[];
}

export interface SettingsView {
  workspaces: Workspace[];
  /** Addresses of open host tabs that are not workspaces yet. */
  openPages: string[];
  ownDomains: string[];
  /** Domains and addresses that the person never logs, besides the company's. */
  neverLog: string[];
  /** Which source is believed first; empty: live systems before files. */
  sourceOrder: SourceKind[];
  hosts: Record<HostId, boolean>;
  pins: (Pin & { accountName: string })[];
  summary: DataSummary;
  company: CompanyPolicy;
  screen: ScreenSettings;
  shortcuts: Shortcut[];
  readOnly?: AppError;
}

/** One thing that forgetting everything does, and whether it was done. */
export interface ForgetStep {
  name: string;
  done: boolean;
}

/** Where an import stands. Rows are staged by the desk and applied by the worker in steps. */
export interface ImportStatus {
  importId: string;
  state: 'staged' | 'applying' | 'done' | 'discarded';
  total: number;
  applied: number;
  /** Rows of the file that stayed out. */
  rejected: number;
  /** Why it stands still. What is applied stays, the other rows wait. */
  error?: AppError;
}
