import type { IsoInstant } from '../../domain/account';
import type { AppError } from '../../domain/errors';
import type { PageFacts, PageRow, Place } from '../../domain/place';
import type { RecordingView } from '../../domain/recording/recording';
import { session } from '../../platform/session';
import { orderKey } from '../host-check/check-rows';

/** What one tab shows now. Lives in `storage.session`: it survives the worker, not the browser. */
export interface TabRow {
  tabId: number;
  /** The host document that reported; commands for another document are refused. */
  documentId: string;
  /** When this document first said where it is. */
  since?: number;
  origin: string;
  generation: number;
  /** Counts up whenever record or account change; bound into every command. */
  version: number;
  place: Place | null;
  facts: PageFacts | null;
  theme?: 'light' | 'dark';
  accountId?: string;
  /** An account picked by hand for this place only. */
  choice?: { placeKey: string; accountId: string };
  /** How the last look-up for this place went wrong, and for which report of its page. */
  trouble?: { placeKey: string; error: AppError; documentId: string; generation: number };
  lookedUpAt?: number;
  /** What fails on this document is being recorded. */
  recording?: RecordingView;
  /** Rows of the list in front; `null` where the page has none. Absent until its script has read them. */
  rows?: PageRow[] | null;
  /** When the rows were reported, and for which report the ticket system has answered. */
  rowsAt?: IsoInstant;
  askedAt?: IsoInstant;
}

/** The one panel that claimed a tab. */
export interface PanelRow {
  tabId: number;
  frameId: number;
  documentId: string;
  hostDocumentId: string;
}

export const tabKey = (tabId: number) => `tab:${tabId}`;
export const panelKey = (tabId: number) => `panel:${tabId}`;

export const readTab = (tabId: number) => session.get<TabRow>(tabKey(tabId));
export const writeTab = (row: TabRow) => session.set({ [tabKey(row.tabId)]: row });
export const readPanel = (tabId: number) => session.get<PanelRow>(panelKey(tabId));
export const writePanel = (row: PanelRow) => session.set({ [panelKey(row.tabId)]: row });
export const forgetTab = (tabId: number) => session.remove([tabKey(tabId), panelKey(tabId), orderKey(tabId)]);

export async function allTabs(): Promise<TabRow[]> {
  const rows = await session.all();
  return Object.entries(rows).flatMap(([key, row]) => (key.startsWith('tab:') ? [row as TabRow] : []));
}

/**
 * One change of a tab at a time. The queue holds promises of work that dies with this worker, so it may live in memory;
 * a `navigator.locks` request takes 5 ms of the browser's busiest thread just when the page navigates.
 */
const queues = new Map<number, Promise<unknown>>();

export function withTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const result = (queues.get(tabId) ?? Promise.resolve()).then(work);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  queues.set(tabId, settled);
  void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
  return result;
}
