import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { LookedUp } from '../../lib/domain/match/looked-up';
import { claimsFor } from '../../lib/store/book/identities';
import { putPin } from '../../lib/store/book/pins';
import { getLookups, putLookups } from '../../lib/store/connections/lookups';
import { db } from '../../lib/store/db';
import { enqueue } from '../../lib/store/outbox/outbox';
import { undoQueued } from '../../lib/store/outbox/outbox-changes';
import { unsentWrites } from '../../lib/store/outbox/pending';
import { instant } from '../domain/builders';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const answer = (id: string): LookedUp => ({
  connectionId: 'zendesk:acme.zendesk.com',
  asOf: instant('2026-11-22T10:00:00.000Z'),
  ticket: { id },
});

it('answers about many places come by position, unknown ones as gaps', async () => {
  await putLookups([
    { key: 'a', value: answer('1') },
    { key: 'c', value: answer('3') },
  ]);
  expect((await getLookups(['a', 'b', 'c'])).map((one) => one?.ticket?.id)).toEqual(['1', undefined, '3']);
});

it('writes of all accounts that have not left, oldest first, without those taken back', async () => {
  const write = (id: string, accountId: string, taskId: string) =>
    enqueue({ id, operation: { kind: 'task.complete', taskId, outcome: 'Done' }, accountId, destination: 'local', notBefore: 0 });
  await write('w1', 'a', 't1');
  await write('w2', 'a', 't2');
  await write('w3', 'b', 't3');
  await undoQueued('w3');
  const writes = await unsentWrites();
  expect([...writes].map(([id, rows]) => [id, rows.map((row) => 'taskId' in row.operation && row.operation.taskId)])).toEqual([
    ['a', ['t1', 't2']],
  ]);
});

it('pins that answer the values asked, whether about one page or a whole list', async () => {
  const pin = (value: string) => ({
    id: value,
    kind: 'email' as const,
    value,
    scope: 'address' as const,
    accountId: 'a',
    createdAt: '2026-11-22',
  });
  await putPin(pin('p3@acme.example'));
  await putPin(pin('nobody-asked@acme.example'));
  for (const count of [5, 60]) {
    const asked = Array.from({ length: count }, (_, n) => ['email', `p${n}@acme.example`] as const);
    expect((await claimsFor(asked)).pins.map(({ value }) => value)).toEqual(['p3@acme.example']);
  }
});
