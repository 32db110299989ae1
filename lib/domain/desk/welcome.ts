import type { AppError } from '../errors';
import type { HostId } from '../place';
import type { Workspace } from './settings';

/** A host tab that is open, by what would be approved: the full host name, or the mailbox it shows. */
export interface OpenPage {
  address: string;
  host: HostId;
}

/** What the first page of the desk knows: the state of the set-up. */
export interface WelcomeView {
  workspaces: Workspace[];
  /** Open pages that are not workspaces yet. */
  openPages: OpenPage[];
  /** Only the company decides which workspaces there are. */
  decided: boolean;
  /** Host tabs that Sidelight could not get into: opened before it and asleep, or broken. */
  unattached: number;
  accounts: number;
  sampleAccounts: number;
  /** As the store and the company's policies name us. */
  extensionId: string;
  readOnly?: AppError;
}
