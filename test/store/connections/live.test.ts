import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { getAccount } from '../../../lib/store/book/accounts';
import { addByHand, removeByHand } from '../../../lib/store/book/by-hand';
import { dropLiveSupport, type LiveSupport, liveSupportOf, putLiveSupport } from '../../../lib/store/connections/live';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const live = (change: Partial<LiveSupport> = {}): LiveSupport => ({
  connectionId: 'zendesk:acme.zendesk.com',
  organizationId: '42',
  accountId: ID,
  label: 'Zendesk (acme.zendesk.com)',
  asOf: '2026-03-20T12:00:00.000Z' as IsoInstant,
  support: { open: 3, oldestDays: 5, waitingOnUs: 1 },
  ...change,
});

describe('what a ticket system says about an organization', () => {
  it('is shown in its account, with where it comes from, and replaces what a file said', async () => {
    await applyRecords([accountRecord('A-1', { name: 'Tarn', support: { open: 9 } })]);
    const [row] = await db.account.toArray();
    expect(await putLiveSupport(live({ accountId: row?.id }))).toBe(true);
    const account = await getAccount(row?.id ?? '');
    expect(account).toMatchObject({ name: 'Tarn', support: { open: 3 } });
    expect(account?.provenance.support).toMatchObject({ label: 'Zendesk (acme.zendesk.com)' });
    expect(account?.provenance.name).toMatchObject({ connectionId: 'csv' });
  });

  it('makes no account of its own', async () => {
    expect(await putLiveSupport(live())).toBe(false);
    expect(await db.record.count()).toBe(0);
  });

  it('leaves a sample account a sample', async () => {
    await applyRecords([accountRecord('s', { name: 'Tarn' }, 'sample')]);
    const [row] = await db.account.toArray();
    await putLiveSupport(live({ accountId: row?.id }));
    expect((await getAccount(row?.id ?? ''))?.sample).toBe(true);
    expect(await removeConnectionStep('sample')).toBe(1);
    expect([await db.account.count(), await db.record.count()]).toEqual([0, 0]);
  });

  it('moves when the organization turns out to be another account’s', async () => {
    await addByHand(ID, { name: 'Tarn' });
    const other = '0b5a6e6c-3d2e-4a56-9a51-1f8e14b1a111';
    await addByHand(other, { name: 'Fell' });
    await putLiveSupport(live());
    await putLiveSupport(live({ accountId: other }));
    expect((await getAccount(ID))?.support).toBeUndefined();
    expect((await getAccount(other))?.support).toMatchObject({ open: 3 });
    expect(await liveSupportOf('zendesk:acme.zendesk.com', '42')).toMatchObject({ accountId: other });
  });

  it('goes with the account, with the workspace, and with age', async () => {
    await addByHand(ID, { name: 'Tarn' });
    await putLiveSupport(live());
    await dropLiveSupport('zendesk:other.zendesk.com');
    await dropLiveSupport(undefined, '2026-03-20T00:00:00.000Z' as IsoInstant);
    expect((await getAccount(ID))?.support).toMatchObject({ open: 3 });
    await dropLiveSupport(undefined, '2026-03-21T00:00:00.000Z' as IsoInstant);
    expect((await getAccount(ID))?.name).toBe('Tarn');
    expect((await getAccount(ID))?.support).toBeUndefined();
    await putLiveSupport(live());
    await dropLiveSupport('zendesk:acme.zendesk.com');
    expect((await getAccount(ID))?.support).toBeUndefined();
    await putLiveSupport(live());
    await removeByHand('w9', ID);
    expect([await db.account.count(), await db.record.count()]).toEqual([0, 0]);
  });
});
