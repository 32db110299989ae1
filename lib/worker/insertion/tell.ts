import { announce, tell } from '../../platform/tabs';
import { readPanel } from '../context/tabs';

/** Panels and pages ask what it is about; nothing else is said aloud. */
export async function tellPanels(tabId: number, commandId: string): Promise<void> {
  const panel = await readPanel(tabId);
  if (panel) await tell(panel, 'outreach.changed', { commandId });
  await announce('outreach.changed', { commandId });
}
