import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { AccountPatch, IsoDate } from '../../../lib/domain/account';
import { addDays, nowIso } from '../../../lib/domain/dates';
import type { IncomingRecord } from '../../../lib/domain/record';
import type { TASK_OUTCOMES } from '../../../lib/domain/task/task';
import { db } from '../../../lib/store/db';
import { nextDue } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { complete } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { begin } from '../../../lib/worker/playbooks/begin';
import { freshWorker } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { bearer } from '../../connectors/salesforce/org';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';

export let standins: Standins;
/** Whether the org is asked with a sign-in that holds. */
export const crm = { signedIn: true };

export const HOST = 'acme.my.salesforce.com';
export const CRM = `salesforce:${HOST}`;
export const NOW = new Date('2026-11-24T09:00:00.000Z');
export const today = '2026-11-24' as IsoDate;
export const org = () => standins.salesforce('acme');

export function openOrg() {
  const send = standinFetch(standins.port);
  const mortal: typeof fetch = async (...asked) => {
    life.step();
    const answer = await send(...asked);
    life.step();
    return answer;
  };
  const config = { host: HOST, signIn: 'oauth' } as Parameters<typeof salesforce.open>[0];
  return salesforce.open(config, { auth: bearer(org().token()), fetch: mortal });
}

export const there = () => String(org().rows('Account')[0]?.Id);
export const base = () => ({ connectionId: CRM, accountExternalId: there(), label: 'Salesforce', asOf: nowIso() });
export const account = (patch: AccountPatch = {}): IncomingRecord => ({
  ...base(),
  externalId: there(),
  type: 'account',
  value: { name: 'Deciding', csm: 'Ana Ek', renewal: { endDate: addDays(today, 20) }, ...patch },
});
/** What the next refresh brings. */
export async function refresh(): Promise<void> {
  vi.setSystemTime(new Date(Date.now() + 1_000));
  const ids = new Set(tasksThere().map(({ Id }) => Id));
  const read = await openOrg().account({ kind: 'salesforce.account', id: there(), role: 'focus' });
  if (!read.ok) throw new Error(read.error.message);
  await applyRecords(read.value.filter(({ type, externalId }) => (type === 'task' || type === 'touchpoint') && ids.has(externalId)));
}

export async function signIn(patch: AccountPatch = {}): Promise<void> {
  const now = nowIso();
  await db.workspace.put({ address: HOST });
  const user = { userId: 'u', name: 'Ana Ek' };
  const row = { id: CRM, connector: 'salesforce', host: HOST, method: 'oauth' as const, state: 'connected' as const, settings: {}, user };
  await db.connection.put({ ...row, writes: true, createdAt: now, usedAt: now });
  await applyRecords([account(patch)]);
  await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
}

export const accountId = async () => (await db.account.toArray())[0]?.id ?? '';
export const tasks = async () => (await db.account.toArray())[0]?.account.tasks ?? [];
export const task = async (title: string) => (await tasks()).find((one) => one.title.startsWith(title));
/** Playbook tasks that the org holds, however they got there. */
export const tasksThere = () =>
  org()
    .rows('Task')
    .filter(({ Description }) => String(Description).includes('Reference: SL-'));
export const thereOf = (title: string) => tasksThere().find(({ Subject }) => String(Subject).startsWith(title));
export const beginIt = async (commandId = 'c1') => begin({ commandId, playbookId: 'renewal-readiness', accountIds: [await accountId()] });
export const finish = async (title: string, outcome: (typeof TASK_OUTCOMES)[number], note?: string) =>
  complete({ accountId: await accountId(), taskId: (await task(title))?.id ?? '', commandId: `${title} ${outcome}`, outcome, note });
/** Everything that waits leaves, as time goes on. */
export async function later(ms = 11_000): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    await drainOutbox();
    const next = await nextDue();
    if (next === undefined) return;
    vi.setSystemTime(Math.max(Date.now() + (round === 0 ? ms : 0), next));
  }
}
export const CONFIRM = 'Confirm who decides';
/** The step that a task is of. */
export const stepOf = (one: { id: string } | undefined) => one?.id.split(':').at(-1) ?? '';

/** An org whose person is signed in, with one account of theirs. */
export function withOrg(): void {
  beforeAll(async () => {
    standins = await startStandins();
  });
  afterAll(() => standins.close());
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    standins.reset();
    await freshWorker();
    await signIn();
  });
  afterEach(() => vi.useRealTimers());
}
