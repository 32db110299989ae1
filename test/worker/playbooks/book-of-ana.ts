import { afterEach, beforeEach, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import type { Run } from '../../../lib/domain/playbook/run';
import type { TASK_OUTCOMES } from '../../../lib/domain/task/task';
import { db } from '../../../lib/store/db';
import { changeSetting } from '../../../lib/store/settings/settings';
import { complete } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { begin } from '../../../lib/worker/playbooks/begin';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { freshWorker } from '../../builders/fake-worker';
import { fillBook, NOW } from '../today/book';

export const today = '2026-11-24' as IsoDate;
export const RENEWAL = 'renewal-readiness';
export const idOf = async (name: string) => (await db.account.where('nameKey').equals(name.toLowerCase()).first())?.id ?? '';
export const runs = async () => (await db.run.toArray()) as Run[];
export const tasksOf = async (name: string) => (await db.account.get(await idOf(name)))?.account.tasks ?? [];
export const open = async (name: string) =>
  (await tasksOf(name))
    .filter(({ status }) => status === 'open')
    .map(({ title }) => title)
    .sort();
export const groups = async () => (await readPlaybooks({})).groups.map(({ playbookId, count, mine }) => [playbookId, count, mine]);
export const beginOn = async (name: string, commandId = 'c1', playbookId = RENEWAL) =>
  begin({ commandId, playbookId, accountIds: [await idOf(name)] });
/** What was pressed ten seconds ago leaves. */
export async function later(): Promise<void> {
  vi.setSystemTime(new Date(Date.now() + 11_000));
  await drainOutbox();
}
export const finish = async (title: string, outcome: (typeof TASK_OUTCOMES)[number] = 'Done', commandId = `done ${title} ${outcome}`) => {
  const accountId = await idOf('Deciding');
  const taskId = (await tasksOf('Deciding')).find((task) => task.title === title)?.id ?? '';
  await complete({ accountId, taskId, commandId, outcome });
};

/** The book of one day, whose reader is the owner of one account. */
export function withBook(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await freshWorker();
    await fillBook();
    await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
