import type { Commands } from '../../messaging/commands';
import { announce, tell } from '../../platform/tabs';
import { allTabs, readPanel } from '../context/tabs';

/** What pages of ours and panels remember of texts that somebody was writing is forgotten there too. */
export async function forgetTyped(about: Commands['typed.forget']): Promise<void> {
  await announce('typed.forget', about);
  for (const { tabId } of await allTabs()) {
    const panel = await readPanel(tabId);
    if (panel) await tell(panel, 'typed.forget', about);
  }
}
