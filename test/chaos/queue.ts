import type { Frame } from '@playwright/test';
import { askWorker } from '../browser/ask-worker';
import { panelFrame } from '../browser/chromium';
import type { Standins } from '../standins/server';
import type { World } from './world';

interface View {
  version: number;
  documentId: string;
  account?: { id: string; tasks: { id: string; status: string }[] };
}

/** What was asked for, to be compared with what the vendor holds: ids of ours by the vendor's account, and the vendor's tasks. */
export interface Queued {
  touches: Map<string, Set<string>>;
  steps: Map<string, Set<string>>;
  tasks: Set<string>;
}

interface RecordPage {
  object: string;
  id: string;
  accountId: string;
}

/** Record pages of my accounts: the account, its people, its case and its renewal. */
export function pagesOf(org: ReturnType<Standins['salesforce']>): RecordPage[] {
  const me = org.rows('User')[0]?.Id;
  const mine = new Set(org.rows('Account').flatMap((row) => (row.CSM__c === me ? [String(row.Id)] : [])));
  return ['Account', 'Contact', 'Opportunity', 'Case'].flatMap((object) =>
    org
      .rows(object)
      .map((row) => ({ object, id: String(row.Id), accountId: String(object === 'Account' ? row.Id : row.AccountId) }))
      .filter(({ accountId }) => mine.has(accountId)),
  );
}

export const size = ({ touches, steps, tasks }: Queued) =>
  [...touches.values(), ...steps.values()].reduce((sum, ids) => sum + ids.size, tasks.size);

const note = (to: Map<string, Set<string>>, accountId: string, id: string) => to.set(accountId, (to.get(accountId) ?? new Set()).add(id));

/** Logs and completes as a panel does, page after page, while the worker may be stopped at any moment. */
export async function queueAt(world: World, pages: RecordPage[], writes: number, queued: Queued): Promise<void> {
  for (let n = 0; size(queued) < writes; n += 1) {
    const { object, id, accountId } = pages[n % pages.length] as RecordPage;
    const page = await world.context().newPage();
    await page.goto(`https://acme.lightning.force.com/lightning/r/${object}/${id}/view`);
    const panel = await panelFrame(page, 30_000);
    const view = await matched(panel);
    const { touchId } = await untilTaken<{ touchId: string }>(panel, 'touchpoint.log', { confirmed: true });
    note(queued.touches, accountId, touchId);
    const step = { due: '2027-01-15', text: `Call about round ${n}` };
    await untilTaken(panel, 'touchpoint.step', { touchId, step });
    note(queued.steps, accountId, touchId);
    for (const task of view.account?.tasks.filter(({ status, id }) => status === 'open' && /:00T\w+$/.test(id)) ?? []) {
      const target = task.id.slice(task.id.lastIndexOf(':') + 1);
      // Next steps that have arrived meanwhile are counted as what they are.
      if (object !== 'Account' || n >= pages.length) break;
      const outcome = 'Done, follow-up needed';
      await untilTaken(panel, 'task.complete', { taskId: task.id, outcome, note: 'Told on the phone' });
      queued.tasks.add(target);
    }
    await page.close();
  }
}

async function matched(panel: Frame): Promise<View> {
  await panel.getByRole('region', { name: 'Account' }).waitFor({ timeout: 30_000 });
  for (let tries = 40; ; tries -= 1) {
    // A panel that holds its claim is granted it again, with the view.
    const view = await askWorker<View>(panel, 'panel.claim', { token: '0'.repeat(32) }).catch(() => undefined);
    if (view?.account) return view;
    if (tries === 0) throw new Error('no account in the panel');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * The same command until somebody answers: that is what the panel's own client does, and what the command id is for. One that was
 * refused because the page could not be asked in time changed nothing, so it is pressed again, as a person does.
 */
async function untilTaken<T>(panel: Frame, type: string, data: object): Promise<T> {
  let pressed = await press(panel);
  for (let tries = 40; ; tries -= 1) {
    try {
      return await askWorker<T>(panel, type, { ...data, ...pressed });
    } catch (error) {
      const { message } = error as Error;
      if (tries === 0 || !/no answer|channel closed|Receiving end|Nothing was changed/.test(message)) throw error;
      if (/Nothing was changed/.test(message)) pressed = await press(panel);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** A press on what is shown now. */
async function press(panel: Frame) {
  const { account, version, documentId } = await matched(panel);
  const intent = { accountId: account?.id, contextVersion: version, contextDocumentId: documentId };
  return { intent, commandId: crypto.randomUUID() };
}
