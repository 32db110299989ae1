import { nowIso } from '../../domain/dates';
import type { HealthNote } from '../../domain/health/by-hand';
import { say } from '../../words/say';
import { append } from '../audit/audit';
import { once } from '../book/by-hand';
import { db } from '../db';
import { mayKeep } from '../records/never-cache';
import { dropRecords, type Key, refold, replaceRecords } from '../records/records';

/** A note without the time at which it is kept. */
type Said = HealthNote extends infer N ? (N extends HealthNote ? Omit<N, 'at'> : never) : never;

/** Keeps what a person said of an account's health, or takes it back, with its receipt and its line in the record: all or nothing. */
export async function noteHealth(
  writeId: string,
  accountId: string,
  kind: Exclude<HealthNote['kind'], 'leaving'>,
  said: Said | undefined,
): Promise<void> {
  await once(writeId, accountId, async () => {
    // One row for each kind, so that a newer word replaces the older one.
    const key: Key = ['local', 'health', `${accountId} ${kind}`];
    const [connectionId, , externalId] = key;
    const at = nowIso();
    const base = { connectionId, externalId, accountExternalId: accountId, accountId, label: say('labels.noted'), asOf: at };
    const before = await db.record.get(key);
    if (said) await replaceRecords(await mayKeep([{ ...base, type: 'health' as const, value: { ...said, at } as HealthNote }]));
    else if (before) await dropRecords([before]);
    await append({ actor: 'person', action: `health.${kind}`, target: accountId, body: said ?? { kind, taken: true } });
    await refold([accountId]);
  });
}
