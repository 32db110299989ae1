import { nowIso } from '../../domain/dates';
import type { RenewalNote } from '../../domain/renewal/terms';
import { say } from '../../words/say';
import { append } from '../audit/audit';
import { db } from '../db';
import { mayKeep } from '../records/never-cache';
import { dropRecords, type Key, refold, replaceRecords } from '../records/records';
import { once } from './by-hand';

/** A note without the time at which it is kept. */
type Said = RenewalNote extends infer N ? (N extends RenewalNote ? Omit<N, 'at'> : never) : never;

/** One row for each thing said of one renewal, so that a newer word replaces the older one. */
const keyOf = (accountId: string, note: Said): Key => [
  'local',
  'renewal',
  `${accountId} ${note.kind === 'tick' ? note.item : note.kind} ${note.endDate}`,
];

/** Keeps what a person said of a renewal, or takes it back, with its receipt and its line in the record: all or nothing. */
export async function noteRenewal(writeId: string, accountId: string, said: Said, keep: boolean): Promise<void> {
  await once(writeId, accountId, async () => {
    const key = keyOf(accountId, said);
    const [connectionId, , externalId] = key;
    const before = await db.record.get(key);
    const value = { ...said, at: nowIso() } as RenewalNote;
    const base = { connectionId, externalId, accountExternalId: accountId, accountId, label: say('labels.noted'), asOf: value.at };
    if (keep) await replaceRecords(await mayKeep([{ ...base, type: 'renewal' as const, value }]));
    else if (before) await dropRecords([before]);
    await append({ actor: 'person', action: `renewal.${said.kind}`, target: accountId, body: keep ? said : { ...said, taken: true } });
    await refold([accountId]);
  });
}
