import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/store/db';
import { migrations, SCHEMA, tablesAt } from '../../lib/store/migrations';
import { assertWritable, storeError, storeState } from '../../lib/store/state';

afterEach(async () => {
  await db.delete();
  await db.open();
});

describe('schema', () => {
  it('a new database carries the number of this build', async () => {
    expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    expect(await storeState()).toEqual({});
  });

  it.each(migrations.slice(0, -1).map(({ version }) => version))('a database of version %i becomes what a new one is', async (version) => {
    const fresh = shapeOf();
    await db.delete();
    const old = new Dexie('sidelight');
    old.version(version).stores(tablesAt(version));
    await old.open();
    await old.table('meta').put({ key: 'schema', value: version });
    old.close();
    await db.open();
    expect(shapeOf()).toEqual(fresh);
    expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
  });

  it('a database of a newer version is read only, which Dexie would not say', async () => {
    await db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    expect((await storeState()).readOnly?.code).toBe('newer_version');
    await expect(assertWritable()).rejects.toMatchObject({ code: 'newer_version' });
  });

  it('so is one whose own version is higher', async () => {
    db.close();
    const raw = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight', (SCHEMA + 1) * 10);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    raw.close();
    expect((await storeState()).readOnly?.code).toBe('newer_version');
  });

  it('migrations count up from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('storeError', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });
  it.each([
    ['QuotaExceededError', 'storage_full'],
    ['VersionError', 'newer_version'],
    ['OpenFailedError', 'storage_closed'],
    ['UnknownError', 'storage_closed'],
  ])('%s is %s, also inside Dexie’s own error', (name, code) => {
    expect(storeError(named(name)).code).toBe(code);
    expect(storeError(Object.assign(new Error('dexie'), { inner: named(name) })).code).toBe(code);
  });
});

/** What the browser has stored, not what the library was told. */
function shapeOf(): unknown {
  const native = db.backendDB();
  const stores = [...native.objectStoreNames];
  const read = native.transaction(stores);
  const described = stores.map((name) => {
    const store = read.objectStore(name);
    const indexes = [...store.indexNames]
      .map((index) => store.index(index))
      .map(({ name, keyPath, multiEntry, unique }) => ({ name, keyPath, multiEntry, unique }));
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  return { verno: db.verno, described };
}
