import type { AppError } from '../errors';
import type { Pin } from '../match/identity';
import type { HostId } from '../place';
import type { Policy } from '../policy/policy';
import type { SourceKind } from '../policy/policy-schema';
import type { ScreenSettings, Shortcut } from './screen';

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
  /** Whose settings hold the keys. */
  browser: 'chromium' | 'firefox';
  readOnly?: AppError;
}

/** One thing that forgetting everything does, and whether it was done. */
export interface ForgetStep {
  name: string;
  done: boolean;
  /** Not done, and nothing of it is here any more: what is left elsewhere. */
  left?: string;
}
