import { refreshTab } from '../context/context';
import { readTab } from '../context/tabs';
import { readBackOf } from './list';

/** Asks behind what is shown how the escalations of the account in front stand where they went. */
export async function refreshEscalations(tabId: number, generation: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab?.accountId || tab.generation !== generation) return;
  if (await readBackOf(tab.accountId)) await refreshTab(tabId);
}
