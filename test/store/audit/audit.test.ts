import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { sortedJson } from '../../../lib/domain/data/sorted-json';
import { type AuditRow, chained, firstBad, START, sha256OfText } from '../../../lib/domain/policy/audit';
import { UNSAID_SINK } from '../../../lib/domain/policy/audit-sink';
import { append, auditHead, auditRows, auditSummary, checkAudit, pruneAudit, record } from '../../../lib/store/audit/audit';
import { changeAndRecord, deleteConnection, putConnection } from '../../../lib/store/connections/connections';
import { db } from '../../../lib/store/db';
import { migrations, SCHEMA } from '../../../lib/store/migrations';
import { enqueue, markNeedsYou } from '../../../lib/store/outbox/outbox';
import { discard } from '../../../lib/store/outbox/outbox-changes';
import { restOfData } from '../../../lib/store/privacy/export';
import { forgetAllButRecord, forgetPerson } from '../../../lib/store/privacy/forget';
import type { ConnectionRow } from '../../../lib/store/rows';
import { lastManaged, rememberManaged } from '../../../lib/store/settings/managed';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const entry = (target: string) => ({ actor: 'person', action: 'export', target }) as const;
const actions = async () => (await db.audit.toArray()).map(({ action }) => action);

describe('appending', () => {
  it('at the same moment gives each its own number, in one unbroken chain', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => record(entry(`${n}`))));
    expect((await db.audit.toArray()).map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await checkAudit()).toEqual({ count: 40, bad: undefined });
    expect(await firstBad(await db.audit.toArray(), (await auditHead()) ?? START)).toBeUndefined();
  });

  it('is undone with what it records', async () => {
    await record(entry('kept'));
    const failing = db.transaction('rw', [db.setting, db.audit, db.auditHead], async () => {
      await db.setting.put({ key: 'x', value: 1 });
      await append(entry('undone'));
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(await db.setting.get('x')).toBeUndefined();
    expect((await db.audit.toArray()).map(({ target }) => target)).toEqual(['kept']);
    expect(await checkAudit()).toEqual({ count: 1, bad: undefined });
  });

  it('keeps the SHA-256 of a payload and not the payload', async () => {
    const body = { note: 'Ana Lind will leave', at: 1 };
    await record({ ...entry('x'), body });
    expect((await db.audit.get(1))?.payload).toBe(await sha256OfText(sortedJson(body)));
    expect(JSON.stringify(await db.audit.toArray())).not.toContain('Ana');
  });
});

describe('checking what is stored', () => {
  const harms: [string, number | undefined, () => Promise<unknown>][] = [
    ['nothing', undefined, async () => undefined],
    ['a row changed by hand', 700, () => db.audit.update(700, { target: 'nothing' })],
    ['a field added', 3, () => db.audit.update(3, { more: 1 } as never)],
    ['a row taken out', 12, () => db.audit.delete(12)],
    ['the last row taken off', 1_203, () => db.audit.delete(1_203)],
    ['all rows taken out', 1, () => db.audit.clear()],
    ['the head taken away', 1, () => db.auditHead.clear()],
    ['a row between two', 8, () => db.audit.add({ ...entry('x'), seq: 7.5 } as never)],
    ['a row before the first', 1, () => db.audit.add({ ...entry('x'), seq: -4 } as never)],
    ['a row after the last', 1_204, () => db.audit.add({ ...entry('x'), seq: 5_000 } as never)],
  ];
  it.each(harms)('%s: %s is named', async (_what, bad, harm) => {
    const rows: AuditRow[] = [];
    for (let n = 0; n < 1_203; n += 1) rows.push(await chained(rows.at(-1) ?? START, entry(`${n}`), '2026-11-01T09:00:00.000Z' as never));
    const last = rows.at(-1);
    await db.audit.bulkAdd(rows);
    await db.auditHead.put({ id: 'head', seq: last?.seq ?? 0, hash: last?.hash ?? '', installation: 'i' });
    await harm();
    expect((await checkAudit()).bad).toBe(bad);
  });

  it('comes in slices, the last of which says so', async () => {
    await record(entry('1'));
    expect(await auditRows()).toMatchObject({ rows: [{ seq: 1 }], head: { seq: 1 }, last: true });
    expect(await auditRows(1)).toMatchObject({ rows: [], last: true });
  });
});

describe('removing what is old', () => {
  /** Old rows, then young ones. */
  async function filled(old: number, young: number) {
    const rows: AuditRow[] = [];
    for (let n = 0; n < old + young; n += 1)
      rows.push(await chained(rows.at(-1) ?? START, entry(`${n}`), `${n < old ? '2020' : '2026'}-11-01T09:00:00.000Z` as never));
    const last = rows.at(-1);
    await db.audit.bulkAdd(rows);
    await db.auditHead.put({ id: 'head', seq: last?.seq ?? 0, hash: last?.hash ?? '', installation: 'i' });
    return rows;
  }
  const prune = async (oldest = '2026-01-01T00:00:00.000Z') => {
    let steps = 1;
    while (await pruneAudit(oldest)) steps += 1;
    return steps;
  };

  it('keeps where the rest begins, says so in an entry, and the rest is unbroken', async () => {
    const rows = await filled(1_203, 4);
    expect(await prune()).toBe(3);
    expect(await auditSummary()).toMatchObject({
      count: 4 + 3,
      first: { seq: 1_204 },
      anchor: { seq: 1_203, hash: rows[1_202]?.hash },
      head: { seq: 1_207 + 3, installation: 'i' },
    });
    expect(await checkAudit()).toEqual({ count: 7, bad: undefined });
    expect((await actions()).slice(-3)).toEqual(['pruned', 'pruned', 'pruned']);
    expect(await db.audit.get(1_210)).toMatchObject({ actor: 'company', target: '1-1203', payload: rows[1_202]?.hash });
    await record(entry('next'));
    expect(await checkAudit()).toEqual({ count: 8, bad: undefined });
    expect(await prune()).toBe(1);
    expect(await db.audit.count()).toBe(8);
  });

  it('is all or nothing, leaves a record of young entries alone, and never takes the end', async () => {
    expect(await pruneAudit('2026-01-01T00:00:00.000Z')).toBe(false);
    await filled(0, 2);
    expect(await prune()).toBe(1);
    expect(await prune('2030-01-01T00:00:00.000Z')).toBe(1);
    expect(await auditSummary()).toMatchObject({ first: { seq: 2 }, anchor: { seq: 1 } });
    expect(await checkAudit()).toEqual({ count: 2, bad: undefined });
  });

  it.each<[string, number, () => Promise<unknown>]>([
    ['the anchor moved by hand', 5, () => db.auditHead.update('anchor', { hash: 'a'.repeat(64) })],
    ['the anchor taken away', 1, () => db.auditHead.delete('anchor')],
    ['more taken off its beginning', 5, () => db.audit.delete(5)],
    [
      'more taken off, with an anchor that fits',
      1,
      async () => {
        const row = await db.audit.get(5);
        await db.audit.delete(5);
        await db.auditHead.update('anchor', { seq: 5, hash: row?.hash ?? '' });
      },
    ],
  ])('%s is found', async (_what, bad, harm) => {
    await filled(4, 3);
    await prune();
    expect((await checkAudit()).bad).toBeUndefined();
    await harm();
    expect((await checkAudit()).bad).toBe(bad);
  });
});

describe('what is recorded', () => {
  const write = (id: string) => ({
    id,
    operation: { kind: 'task.complete', taskId: 'Halden Optics task', outcome: 'Done', note: 'Ana said no' } as const,
    accountId: 'Halden Optics',
    destination: 'salesforce:acme.my.salesforce.com',
    userId: '005x',
    notBefore: 0,
  });

  it('writes that need the person once, and those given up', async () => {
    await enqueue(write('w1'));
    await markNeedsYou('w1', { code: 'forbidden', message: 'no', retryable: false });
    await markNeedsYou('w1', { code: 'forbidden', message: 'no', retryable: false });
    await markNeedsYou('unknown', { code: 'forbidden', message: 'no', retryable: false });
    expect(await discard('w1')).toBe(true);
    expect(await discard('w1')).toBe(false);
    expect(await actions()).toEqual(['write.needs-you', 'write.discarded']);
    expect(await db.audit.get(1)).toMatchObject({
      actor: '005x',
      connection: 'salesforce:acme.my.salesforce.com',
      target: 'task.complete w1',
    });
    expect(JSON.stringify(await db.audit.toArray())).not.toMatch(/Halden|Ana/);
  });

  it('sign-ins that begin and end, by the id of who was signed in and never by name', async () => {
    const row = { id: 'c', user: { userId: '005x', name: 'Ana', email: 'ana@acme.example' }, state: 'connected' };
    await putConnection(row as unknown as ConnectionRow);
    await changeAndRecord('c', { action: 'connect' }, () => ({}));
    await changeAndRecord('c', { action: 'disconnect' }, () => ({ erase: 'all' }));
    await changeAndRecord('gone', { action: 'disconnect' }, () => ({}));
    await deleteConnection('c');
    expect((await db.audit.toArray()).map(({ action, actor }) => [action, actor])).toEqual([
      ['connect', '005x'],
      ['disconnect', '005x'],
      ['erased', 'sidelight'],
    ]);
    expect(JSON.stringify(await db.audit.toArray())).not.toMatch(/ana/i);
  });

  it('that a person was forgotten, without whom', async () => {
    await forgetPerson('ana@halden.example');
    expect(await actions()).toEqual(['forget.person']);
    expect(JSON.stringify(await db.audit.toArray())).not.toMatch(/ana|halden/i);
  });

  it('that the company’s values changed, once for each change; its address is nowhere in the store', async () => {
    await rememberManaged({});
    expect(await actions()).toEqual([]);
    const values = { 'audit.sink': 'https://audit.acme.example/hook/9f31', 'export.allowed': false };
    await Promise.all([rememberManaged(values), rememberManaged(values)]);
    await rememberManaged({ ...values, 'audit.sink': 'https://audit.acme.example/hook/0000' });
    expect(await actions()).toEqual(['policy', 'policy']);
    expect((await lastManaged())?.values).toEqual({ 'audit.sink': UNSAID_SINK, 'export.allowed': false });
    expect(JSON.stringify(await restOfData())).not.toContain('audit.acme.example');
    await rememberManaged({});
    expect(await actions()).toEqual(['policy', 'policy', 'policy']);
  });
});

describe('forgetting everything', () => {
  it('where the company keeps the record empties every other table', async () => {
    await record(entry('x'));
    await db.workspace.put({ address: 'acme.zendesk.com' });
    await rememberManaged({ 'export.allowed': false });
    await forgetAllButRecord();
    expect(await actions()).toEqual(['export', 'policy', 'forget.everything']);
    expect((await checkAudit()).bad).toBeUndefined();
    const filled = [];
    for (const table of db.tables) if ((await table.count()) > 0) filled.push(table.name);
    expect(filled.sort()).toEqual(['audit', 'auditHead', 'meta']);
  });
});

it('rows of a version before the chain become its beginning', async () => {
  await db.delete();
  const old = new Dexie('sidelight');
  for (const { version, tables } of migrations.filter((one) => one.version < 4)) old.version(version).stores(tables);
  await old.open();
  const at = '2026-11-01T09:00:00.000Z';
  const digest = await sha256OfText('file');
  await old.table('audit').bulkAdd([
    { at, action: 'export', target: 'accounts, csv', digest },
    { at, action: 'write', target: 'discarded task.complete for local' },
  ]);
  old.close();
  await db.open();
  expect(await db.audit.toArray()).toMatchObject([
    { seq: 1, time: at, action: 'export', payload: digest, prev: START.hash },
    { seq: 2, time: at, action: 'write' },
  ]);
  expect(await checkAudit()).toEqual({ count: 2, bad: undefined });
  await record(entry('next'));
  expect(await checkAudit()).toEqual({ count: 3, bad: undefined });
  expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
});
