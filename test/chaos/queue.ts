import type { Frame } from '@playwright/test';
import { askWorker } from '../browser/ask-worker';
import { panelFrame } from '../browser/chromium';
import type { World } from './world';

interface View {
  version: number;
  documentId: string;
  account?: { id: string; tasks: { id: string; status: string }[] };
}

/** What was asked for, to be compared with what the vendor holds. */
export interface Queued {
  /** Touchpoints by the vendor's account. */
  touches: Map<string, number>;
  /** The vendor's ids of completed tasks. */
  tasks: string[];
}

/** Logs and completes as a panel does, from the pages of these accounts, while the worker may be stopped at any moment. */
export async function queueAt(world: World, accountIds: string[], perAccount: number, queued: Queued): Promise<void> {
  for (const accountId of accountIds) {
    const page = await world.context().newPage();
    await page.goto(`https://acme.lightning.force.com/lightning/r/Account/${accountId}/view`);
    const panel = await panelFrame(page, 30_000);
    const view = await matched(panel);
    const intent = { accountId: view.account?.id, contextVersion: view.version, contextDocumentId: view.documentId };
    for (let n = 0; n < perAccount; n += 1) {
      await untilTaken(panel, 'touch.log', { intent, commandId: crypto.randomUUID(), anew: true, confirmed: true });
      queued.touches.set(accountId, (queued.touches.get(accountId) ?? 0) + 1);
    }
    for (const task of view.account?.tasks.filter(({ status, id }) => status === 'open' && /:00T\w+$/.test(id)) ?? []) {
      const outcome = 'Done, follow-up needed';
      await untilTaken(panel, 'task.complete', {
        intent,
        commandId: crypto.randomUUID(),
        taskId: task.id,
        outcome,
        note: 'Told on the phone',
      });
      queued.tasks.push(task.id.slice(task.id.lastIndexOf(':') + 1));
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

/** The same command until somebody answers: that is what the panel's own client does, and what the command id is for. */
async function untilTaken(panel: Frame, type: string, data: object): Promise<void> {
  for (let tries = 40; ; tries -= 1) {
    try {
      await askWorker(panel, type, data);
      return;
    } catch (error) {
      const silent = error instanceof Error && /no answer|channel closed|Receiving end/.test(error.message);
      if (!silent || tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
