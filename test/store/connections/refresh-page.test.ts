import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type * as fold from '../../../lib/domain/fold/account';
import { foldAccount } from '../../../lib/domain/fold/account';
import { beginRun, commitPage, type Page } from '../../../lib/store/connections/refresh';
import { db } from '../../../lib/store/db';
import { accountRecord, contactRecord } from '../../builders/records';

vi.mock('../../../lib/domain/fold/account', async (original) => {
  const real = await original<typeof fold>();
  return { ...real, foldAccount: vi.fn(real.foldAccount) };
});

const SYSTEM = 'salesforce:acme.my.salesforce.com';
const IDS = Array.from({ length: 250 }, (_, n) => `A${n}`);
/** As systems give it: people, and the accounts that they belong to after them. */
const page = (cursor: string): Page => ({
  records: [
    ...IDS.flatMap((id) => [1, 2, 3].map((n) => contactRecord(id, `p${n}@${id.toLowerCase()}.example`, SYSTEM))),
    ...IDS.map((id) => accountRecord(id, { name: `${cursor} ${id}` }, SYSTEM)),
  ],
  gone: [],
  cursor,
  done: true,
});

it('an account of a page is folded with all its rows at once, only one on the edge of two parts twice', async () => {
  for (const [from, to] of [
    [undefined, 'first'],
    ['first', 'second'],
  ] as const) {
    vi.mocked(foldAccount).mockClear();
    await beginRun(SYSTEM);
    expect(await commitPage(SYSTEM, from, page(to))).toBe('written');
    expect(vi.mocked(foldAccount).mock.calls.length).toBeLessThanOrEqual(IDS.length + 4);
    const accounts = await db.account.toArray();
    expect(accounts).toHaveLength(IDS.length);
    expect(accounts.every(({ account }) => account.contacts.length === 3 && account.name.startsWith(to))).toBe(true);
  }
});
