import type { Contact, IsoDate, IsoInstant } from '../../lib/domain/account';
import type { SourceRecord } from '../../lib/domain/record';
import { to18 } from '../../lib/domain/source/salesforce-id';
import type { PlaybookTask } from '../../lib/domain/task/task';

const AS_OF = '2026-11-20T06:00:00.000Z' as IsoInstant;
const day = (n: number) => new Date(Date.UTC(2026, 10, 1) + n * 86_400_000).toISOString().slice(0, 10) as IsoDate;
const TRADES = ['Optics', 'Logistics', 'Foods', 'Robotics', 'Textiles', 'Energy', 'Mobility', 'Pharma'];

/** A Salesforce account id that is ours alone: key prefix `001`, the number in digits, its checksum. */
export const salesforceIdOf = (n: number): string => to18(`001Bn${String(n).padStart(10, '0')}`) ?? '';
export const nameOf = (n: number): string => `Bench ${n} ${TRADES[n % TRADES.length]}`;

/** Rows of one source about the n-th account, as an import of three files leaves them: account, contact, task. */
export function recordsOf(n: number): SourceRecord[] {
  const base = { connectionId: 'csv', accountExternalId: `B-${n}`, accountId: `bench-${n}`, label: 'Imported file book.csv', asOf: AS_OF };
  const email = `ana.${n}@bench-${n}.example`;
  const contact: Contact = { id: email, name: `Ana Number ${n}`, email, role: 'champion' };
  const task: PlaybookTask = { id: `T-${n}`, title: 'Confirm economic buyer', playbook: 'Renewal', due: day(n % 90), status: 'open' };
  return [
    {
      ...base,
      type: 'account',
      externalId: `B-${n}`,
      value: {
        name: nameOf(n),
        domains: [`bench-${n}.example`],
        salesforceId: salesforceIdOf(n),
        arr: { amount: 20_000 + (n % 400) * 1000, currency: 'EUR' },
        segment: n % 3 ? 'Mid-market' : 'Enterprise',
        csm: 'Robin Ashdown',
        lifecycle: 'Adopting',
        health: {
          score: n % 101,
          history: Array.from({ length: 4 }, (_, week) => ({ date: day(week * 7 - 60), score: (n + week * 5) % 101 })),
          factors: [
            { label: 'Logins', points: -6, event: '12 fewer people this month' },
            { label: 'Tickets', points: 2 },
          ],
        },
        renewal: { endDate: day((n % 360) + 30), autoRenews: n % 2 === 0, noticeDays: 60 },
        support: { open: n % 4, oldestDays: n % 30 },
        usage: { seats: 60, activeSeats: n % 61, changePercent: (n % 40) - 20, windowDays: 28 },
      },
    },
    { ...base, type: 'contact', externalId: email, value: contact },
    { ...base, type: 'task', externalId: task.id, value: task },
  ];
}
