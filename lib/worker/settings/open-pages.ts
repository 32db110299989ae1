import { workspaceOf } from '../../domain/address/workspace';
import type { OpenPage } from '../../domain/desk/welcome';
import { productOf, SCRIPT_PATTERNS } from '../../domain/host/products';
import { ask, type HostTab, hostTabs, injectOverlay, reloadTab } from '../../platform/tabs';
import { readTab, type TabRow } from '../context/tabs';

/** Open host tabs by what would be approved. A Gmail tab says whose mailbox it shows once our script reads it. */
export async function openPages(): Promise<OpenPage[]> {
  const found = await Promise.all((await hostTabs(SCRIPT_PATTERNS)).map(async (tab) => pageOf(tab, await readTab(tab.tabId))));
  const pages = new Map(found.flatMap((page) => (page ? [[page.address, page]] : [])));
  return [...pages.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function pageOf({ url }: HostTab, row: TabRow | undefined): OpenPage | undefined {
  const { origin } = new URL(url);
  const host = productOf(origin);
  const address = workspaceOf({ origin, mailbox: row?.origin === origin ? row.facts?.mailbox : undefined });
  return host && address ? { address, host } : undefined;
}

/** Tabs opened before us get the overlay at once; a new instance removes what an old one left. A tab that is asleep never answers. */
export async function attachToOpenTabs(): Promise<void> {
  await Promise.all(
    (await hostTabs(SCRIPT_PATTERNS)).map(async ({ tabId, url }) => {
      const host = productOf(new URL(url).origin);
      if (host) await injectOverlay(tabId, host).catch(() => undefined);
    }),
  );
}

/** Host tabs in which nothing of ours answers, and that are not just loading. */
async function unattachedTabs(): Promise<number[]> {
  const tabs = (await hostTabs(SCRIPT_PATTERNS)).filter((tab) => !tab.loading);
  const alive = await Promise.all(tabs.map(({ tabId }) => isAttached(tabId)));
  return tabs.flatMap(({ tabId }, n) => (alive[n] ? [] : [tabId]));
}

async function isAttached(tabId: number): Promise<boolean> {
  const row = await readTab(tabId);
  return row !== undefined && (await ask({ tabId, frameId: 0, documentId: row.documentId }, 'overlay.where', {})) !== undefined;
}

export const countUnattached = async (): Promise<number> => (await unattachedTabs()).length;

/** A reloaded tab gets the overlay from the manifest. Only on a person's press: a page may hold what they are writing. */
export async function reloadUnattached(): Promise<void> {
  for (const tabId of await unattachedTabs()) await reloadTab(tabId).catch(() => undefined);
}
