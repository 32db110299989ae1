import type { Frame } from '@playwright/test';

interface Answer {
  ok: boolean;
  error?: { code: string };
  value?: { version: number; documentId: string; account?: { id: string; tasks: { id: string; status: string }[] } };
}

/**
 * Completes a task by message, as the panel itself would: with what the tab really shows. A made-up intent would be refused
 * for being made up, whatever else forbids it.
 */
export async function completeByMessage(panel: Frame): Promise<Answer> {
  return panel.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res: Answer }> } } })
      .chrome;
    const post = async (type: string, data: object) => (await runtime.sendMessage({ id: 1, type, timestamp: Date.now(), data })).res;
    // A panel that holds its claim is granted it again, with the view.
    const { value: view } = await post('panel.claim', { token: '0'.repeat(32) });
    const task = view?.account?.tasks.find(({ status }) => status === 'open');
    const intent = { accountId: view?.account?.id, contextVersion: view?.version, contextDocumentId: view?.documentId };
    return post('task.complete', { intent, commandId: crypto.randomUUID(), taskId: task?.id, outcome: 'Done' });
  });
}
