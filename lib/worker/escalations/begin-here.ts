import { isApproved, workspaceOf } from '../../domain/address/workspace';
import { isAppError } from '../../domain/errors';
import { type MenuEntry, onMenu } from '../../platform/menu';
import type { Front } from '../../platform/picture';
import { ask, openDesk } from '../../platform/tabs';
import { say } from '../../words/say';
import { readTab, type TabRow } from '../context/tabs';
import { readConfig, requireWritable } from '../settings/config';
import { isLocked } from '../settings/screen';
import { draftFrom } from './start';

const BEGIN = 'escalation-begin';

export const escalationEntry = (): MenuEntry => ({ id: BEGIN, title: say('escalation.menu'), contexts: ['action', 'page'] });

/** Synchronous, as all of `startWorker`. */
export function watchEscalations(unexpected: (error: unknown) => void): void {
  onMenu((press) => {
    if (press.id === BEGIN) void beginHere(press).catch(unexpected);
  });
}

/** A draft about whom the page in front shows, without a picture. Where that is nobody we know for certain, the desk asks whose it is. */
export async function beginHere({ tabId, url }: Pick<Front, 'tabId' | 'url'>): Promise<void> {
  const tab = (await isLocked()) ? undefined : await sure(tabId, url);
  if (!tab?.accountId) return openDesk('escalations');
  const id = crypto.randomUUID();
  try {
    await requireWritable();
    await draftFrom(id, tab.accountId, tab);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return openDesk('escalations');
  }
  await openDesk(`escalation/${id}`);
}

/** The tab as it was last reported, if its page says that it still stands there, in an approved workspace. */
async function sure(tabId: number, url: string | undefined): Promise<TabRow | undefined> {
  const tab = await readTab(tabId);
  if (!tab || URL.parse(url ?? '')?.origin !== tab.origin) return undefined;
  const { workspaces } = await readConfig();
  if (!isApproved(workspaces, workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox }))) return undefined;
  const where = await ask({ tabId, frameId: 0, documentId: tab.documentId }, 'overlay.where', {});
  return where?.generation === tab.generation ? tab : undefined;
}
