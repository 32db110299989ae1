import type { AppError } from '../domain/errors';
import type { PageFacts, Place } from '../domain/place';
import { session } from '../platform/storage';

/** What one tab shows now. Lives in `storage.session`: it survives the worker, not the browser. */
export interface TabRow {
  tabId: number;
  /** The host document that reported; commands for another document are refused. */
  documentId: string;
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
  /** How the last look-up for this place went wrong. */
  trouble?: { placeKey: string; error: AppError };
  lookedUpAt?: number;
}

/** The one panel that claimed a tab. */
export interface PanelRow {
  tabId: number;
  frameId: number;
  documentId: string;
  hostDocumentId: string;
}

const tabKey = (tabId: number) => `tab:${tabId}`;
const panelKey = (tabId: number) => `panel:${tabId}`;

export const readTab = (tabId: number) => session.get<TabRow>(tabKey(tabId));
export const writeTab = (row: TabRow) => session.set({ [tabKey(row.tabId)]: row });
export const readPanel = (tabId: number) => session.get<PanelRow>(panelKey(tabId));
export const writePanel = (row: PanelRow) => session.set({ [panelKey(row.tabId)]: row });
export const forgetTab = (tabId: number) => session.remove([tabKey(tabId), panelKey(tabId)]);

/** Tab and panel in one round trip: this is on the way to the first paint. */
export async function readTabAndPanel(tabId: number): Promise<{ tab?: TabRow; panel?: PanelRow }> {
  const rows = await session.getMany([tabKey(tabId), panelKey(tabId)]);
  return { tab: rows[tabKey(tabId)] as TabRow | undefined, panel: rows[panelKey(tabId)] as PanelRow | undefined };
}

export async function allTabs(): Promise<TabRow[]> {
  const rows = await session.all();
  return Object.entries(rows).flatMap(([key, row]) => (key.startsWith('tab:') ? [row as TabRow] : []));
}

/** One change of a tab at a time, without state in this module: the lock outlives nothing but the worker. */
export function withTab<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(tabKey(tabId), work) as Promise<T>;
}
