import type { AccountPatch, IsoDate } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord, taskRecord } from '../../builders/records';

/** A Tuesday, in the morning. */
export const NOW = new Date('2026-11-24T09:00:00.000Z');
const today = '2026-11-24' as IsoDate;

/** A small book with something of most classes. */
const ACCOUNTS: Record<string, AccountPatch> = {
  A1: { name: 'Burning', csm: 'Ana Ek', arr: { amount: 10_000 }, support: { open: 1, escalations: 1 } },
  A2: { name: 'Deciding', csm: 'Ana Ek', arr: { amount: 50_000 }, renewal: { endDate: addDays(today, 20) } },
  A3: { name: 'Falling', csm: 'Bo Li', arr: { amount: 80_000 }, health: { score: 20, history: [], factors: [] } },
  A4: { name: 'Owed', csm: 'Bo Li', arr: { amount: 30_000 }, health: { score: 90, history: [], factors: [] } },
  A5: { name: 'Nobody', arr: { amount: 20_000 }, health: { score: 30, history: [], factors: [] } },
};

export const setAccount = (id: string, over: AccountPatch = {}) => applyRecords([accountRecord(id, { ...ACCOUNTS[id], ...over })]);

export async function fillBook(): Promise<void> {
  for (const id of Object.keys(ACCOUNTS)) await setAccount(id);
  await applyRecords([taskRecord('A4', 'T4', { title: 'Adoption check', playbook: 'Adoption', due: addDays(today, -1) })]);
}
