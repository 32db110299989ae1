import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '@/lib/domain/account';
import type { Use } from '@/lib/domain/outreach/use';
import { db } from '@/lib/store/db';
import { keepOutreach, outreachDraftsOf } from '@/lib/store/drafts';
import { migrations, SCHEMA } from '@/lib/store/migrations';
import { addUse, leftOf, markLogged, markNotSent, openUses, usesOf } from '@/lib/store/outreach/uses';
import { forgetPerson } from '@/lib/store/privacy/forget';

const use: Use = {
  id: 'u1',
  accountId: 'a',
  templateId: 'renewal-30',
  version: 1,
  hash: 'a'.repeat(64),
  name: 'Renewal in 30 days',
  language: 'en',
  channel: 'email',
  subject: 'One thing left',
  people: [{ name: 'Ana Silva', address: 'ana@acme.example' }],
  how: 'copied',
  at: '2026-11-28T10:00:00.000Z' as IsoInstant,
  overrides: [{ rule: 'repeated', reason: 'Ana asked for it again' }],
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('what left', () => {
  it('is written down once, with each override in the record by its hash alone, and takes its draft with it', async () => {
    await keepOutreach('a', { templateId: 'renewal-30', language: 'en', slots: { missing: 'x' }, reasons: {} });
    await keepOutreach('a', { templateId: 'other', language: 'en', slots: {}, reasons: {} });
    await addUse(use);
    await addUse(use);
    expect(await usesOf('a')).toEqual([{ ...use, left: 1 }]);
    const rows = await db.audit.toArray();
    expect(rows.map(({ action, target }) => [action, target])).toEqual([
      ['outreach.used', 'renewal-30 1 copied'],
      ['outreach.override', 'renewal-30 1 repeated'],
    ]);
    expect(rows[1]?.payload).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain('Ana');
    expect((await outreachDraftsOf('a')).map(({ draft: { templateId } }) => templateId)).toEqual(['other']);
    expect((await db.setting.get('outreach'))?.value).toMatchObject({ recent: ['renewal-30'], favourites: [], links: [] });
  });

  it('takes the draft it was written in and leaves another person’s of the same template', async () => {
    const draft = (id: string, to: string) => ({ id, templateId: 'renewal-30', language: 'en' as const, slots: {}, reasons: {}, to });
    await keepOutreach('a', draft('d1', 'ana@acme.example'));
    await keepOutreach('a', draft('d2', 'ben@acme.example'));
    await addUse({ ...use, draft: 'd1' });
    expect((await outreachDraftsOf('a')).map((kept) => kept.draft.id)).toEqual(['d2']);
    expect(await usesOf('a')).toEqual([{ ...use, left: 1 }]);
  });

  it('knows its touchpoint once it was logged, newest first', async () => {
    await addUse(use);
    await addUse({ ...use, id: 'u2', at: '2026-11-28T11:00:00.000Z' as IsoInstant, overrides: [] });
    await markLogged('u1', 'u1');
    expect((await usesOf('a')).map(({ id, touchId }) => [id, touchId])).toEqual([
      ['u2', undefined],
      ['u1', 'u1'],
    ]);
  });

  it('is asked about until it was logged, said not to be sent, or is old; the newest first', async () => {
    const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString() as IsoInstant;
    await addUse({ ...use, id: 'old', at: at(15), overrides: [] });
    expect(await leftOf('a')).toBeUndefined();
    await addUse({ ...use, at: at(2), overrides: [] });
    await addUse({ ...use, id: 'u2', at: at(1), overrides: [] });
    expect(await leftOf('b')).toBeUndefined();
    expect((await leftOf('a'))?.id).toBe('u2');
    await markNotSent('u2');
    expect((await leftOf('a'))?.id).toBe('u1');
    await markLogged('u1', 'u1');
    expect(await leftOf('a')).toBeUndefined();
    // What was logged was sent, whoever says otherwise later.
    await markNotSent('u1');
    expect(await db.outreach.get('u1')).not.toHaveProperty('notSent');
  });

  it('is asked about as before once the store is of a newer version', async () => {
    const at = new Date().toISOString() as IsoInstant;
    db.close();
    const old = new Dexie('sidelight');
    for (const { version, tables } of migrations.slice(0, 6)) old.version(version).stores(tables);
    await Dexie.delete('sidelight');
    await old.open();
    const rows = [{ id: 'open' }, { id: 'logged', touchId: 'logged' }, { id: 'unsent', notSent: true }];
    await old.table('outreach').bulkAdd(rows.map((row) => ({ ...use, ...row, at })));
    old.close();
    await db.open();
    expect((await openUses()).map(({ id }) => id)).toEqual(['open']);
    expect((await leftOf('a'))?.id).toBe('open');
    expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
  });

  it('names nobody whom the person had forgotten', async () => {
    await addUse(use);
    await forgetPerson('ana@acme.example');
    expect(JSON.stringify(await usesOf('a'))).not.toContain('ana@acme.example');
  });
});
