import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { WHOLE_BOOK } from '../../../lib/domain/desk/book';
import { withoutPerson } from '../../../lib/domain/policy/forget';
import type { IncomingRecord } from '../../../lib/domain/record';
import { record } from '../../../lib/store/audit/audit';
import { putPin } from '../../../lib/store/book/pins';
import { putLookup } from '../../../lib/store/connections/lookups';
import { db } from '../../../lib/store/db';
import { keepDraft } from '../../../lib/store/drafts';
import { finishStaging } from '../../../lib/store/import/staging';
import { SCHEMA } from '../../../lib/store/migrations';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { eachExported, restOfData } from '../../../lib/store/privacy/export';
import { forgetDatabase, forgetPerson } from '../../../lib/store/privacy/forget';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting, readSettings } from '../../../lib/store/settings/settings';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const ANA = 'ana@halden-optics.example';
const touch: IncomingRecord = {
  connectionId: 'csv',
  externalId: 'M-1',
  accountExternalId: 'A1',
  label: 'Imported file book.csv',
  asOf: '2026-11-01T09:00:00.000Z' as IsoInstant,
  type: 'touchpoint',
  value: {
    id: 'M-1',
    at: '2026-11-01T09:00:00.000Z' as IsoInstant,
    kind: 'email',
    direction: 'in',
    summary: 'ANA LINDQVIST asked for a date',
    contactName: 'Ana Lindqvist',
  },
};

async function fill() {
  const contact = contactRecord('A1', ANA);
  if (contact.type === 'contact') contact.value.name = 'Ana Lindqvist';
  await applyRecords([accountRecord('A1', { name: 'Halden' })]);
  await applyRecords([contact, contactRecord('A1', 'bo@halden.example'), touch, taskRecord('A1', 'T1', { note: `Ask ${ANA}` })]);
  const accountId = (await db.account.toArray())[0]?.id ?? '';
  const other = taskRecord('A2', 'T2', { note: 'Ana Lindqvist moved here' });
  await applyRecords([accountRecord('A2', { name: 'Other' }), other]);
  await keepDraft(accountId, { taskId: 'T1', outcome: 'Done', note: `wrote to ${ANA.toUpperCase()}` });
  await changeSetting('views', () => [
    { name: 'Hers', query: { ...WHOLE_BOOK, search: 'lindqvist' } },
    { name: 'Hers too', query: { ...WHOLE_BOOK, search: 'Lindq' } },
    { name: 'Ana Lindqvist', query: WHOLE_BOOK },
    { name: 'By address', query: { ...WHOLE_BOOK, search: ANA } },
    { name: 'Everybody', query: { ...WHOLE_BOOK, search: 'halden' } },
  ]);
  await finishStaging('i', { kind: 'contacts', fileName: `${ANA}.csv`, total: 1, rejected: 0 });
  const readAs = { header: 'h', kind: 'contacts', fields: [] } as const;
  const last = { at: '2026-11-01T09:00:00.000Z' as IsoInstant, fileName: 'contacts.csv', count: 1, rejected: 0, conflicts: 0 };
  await db.regular.bulkPut([
    { id: 'hers', place: { is: 'address', url: `https://bi.example/${ANA}.csv` }, readAs: { ...readAs, fields: [] }, last },
    { id: 'all', place: { is: 'address', url: 'https://bi.example/all.csv' }, readAs: { ...readAs, fields: [] }, last },
  ]);
  await putPin({ id: 'p', kind: 'email', value: ANA, scope: 'address', accountId, createdAt: '' });
  const asOf = '2026-11-01T09:00:00.000Z' as IsoInstant;
  await putLookup('zendesk.ticket|acme|1', {
    connectionId: 'z',
    asOf,
    requester: { id: '1', name: 'Ana', email: 'Ana@Halden-Optics.example' },
  });
  await putLookup('zendesk.ticket|acme|2', { connectionId: 'z', asOf, requester: { id: '2', email: 'bo@halden.example' } });
  await enqueue({
    id: 'w',
    operation: { kind: 'task.complete', taskId: 'T1', outcome: 'Done', note: 'Told Ana Lindqvist' },
    accountId,
    destination: 'local',
    notBefore: Date.now() + 1e6,
  });
}

describe('forgetting a person', () => {
  it('leaves no trace in any table, says what was removed, and touches nobody else', async () => {
    await fill();
    expect(await forgetPerson(ANA)).toEqual([
      { what: 'contact', count: 1 },
      { what: 'mention in other rows', count: 6 },
      { what: 'answer of a ticket system', count: 1 },
      { what: 'pin', count: 1 },
      { what: 'saved view', count: 4 },
    ]);
    const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(everything).not.toMatch(/ana@|lindqvist/i);
    expect(everything).toContain('bo@halden.example');
    expect((await db.regular.toArray()).map(({ id }) => id)).toEqual(['all']);
    expect((await readSettings()).views.map(({ name }) => name)).toEqual(['Everybody']);
    expect((await db.account.toArray()).map(({ account }) => account.tasks[0]?.note)).toEqual(
      expect.arrayContaining(['[removed] moved here']),
    );
    expect((await db.account.toArray()).flatMap(({ account }) => account.contacts)).toHaveLength(1);
  });

  it('finds nothing where there is nothing', async () => {
    await fill();
    const found = await forgetPerson('nobody@halden.example');
    expect(found.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });

  it('replaces text at any depth, and no short name', () => {
    const value = { a: ['x ANA@halden-optics.example y', { b: 'Mai and Bo Lind' }], n: 5 };
    expect(withoutPerson(value, ANA, ['Mai', 'Bo Lind'])).toEqual({ a: ['x [removed] y', { b: 'Mai and [removed]' }], n: 5 });
  });
});

describe('forgetting everything', () => {
  it('leaves an empty database of the present version', async () => {
    await fill();
    await record({ actor: 'person', action: 'export', target: 'accounts' });
    await forgetDatabase();
    const counts = await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.count()));
    expect(new Set(counts)).toEqual(new Set([0]));
    expect((await db.meta.get('schema'))?.value).toBe(SCHEMA);
  });
});

describe('exporting', () => {
  it('gives every account once with all its rows, and the rest beside them', async () => {
    await fill();
    await applyRecords(Array.from({ length: 1_100 }, (_, n) => accountRecord(`B${n}`)));
    await record({ actor: 'person', action: 'export', target: 'accounts', payload: '0'.repeat(64) });
    const seen: { id: string; rows: number }[] = [];
    await eachExported((some) => void seen.push(...some.map(({ account, records }) => ({ id: account.id, rows: records.length }))));
    expect(seen).toHaveLength(1_102);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1_102);
    expect(seen.reduce((sum, { rows }) => sum + rows, 0)).toBe(await db.record.count());
    const rest = await restOfData();
    expect(rest).toMatchObject({
      pin: [{ id: 'p' }],
      outbox: [{ id: 'w' }],
      audit: [{ seq: 1, action: 'export' }],
      auditHead: [{ seq: 1 }],
    });
  });
});
