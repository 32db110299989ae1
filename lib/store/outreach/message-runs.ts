import { type MessageRun, MOST_RUNS } from '../../domain/outreach/message-run';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';

const KEY = 'messageRuns';

export async function messageRuns(): Promise<MessageRun[]> {
  return ((await db.setting.get(KEY))?.value as MessageRun[] | undefined) ?? [];
}

/** Begins a run, once however often it is asked for. */
export async function addMessageRun(run: MessageRun): Promise<void> {
  await db.transaction('rw', [db.setting, ...AUDIT_TABLES], async () => {
    const runs = await messageRuns();
    if (runs.some(({ id }) => id === run.id)) return;
    await db.setting.put({ key: KEY, value: [...runs, run].slice(-MOST_RUNS) });
    await append({ actor: 'person', action: 'outreach.run', target: `${run.templateId} ${run.accountIds.length}` });
  });
}

/** Changes one run from what is stored now, and answers it; `approvedBy`: what is written down about it with the change. */
export async function changeMessageRun(
  id: string,
  change: (run: MessageRun) => MessageRun,
  approvedBy?: string,
): Promise<MessageRun | undefined> {
  return db.transaction('rw', [db.setting, ...AUDIT_TABLES], async () => {
    const runs = (await messageRuns()).map((run) => (run.id === id ? change(run) : run));
    await db.setting.put({ key: KEY, value: runs });
    const run = runs.find((one) => one.id === id);
    const target = `${run?.templateId} ${run?.accountIds.length}`;
    if (approvedBy && run) await append({ actor: 'person', action: 'outreach.approved', target, body: approvedBy });
    return run;
  });
}
