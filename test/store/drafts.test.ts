import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/store/db';
import { draftsOf, dropDraft, keepDraft } from '../../lib/store/drafts';
import { SCHEMA } from '../../lib/store/migrations';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const draft = (taskId: string, note: string) => ({ taskId, outcome: 'Could not reach', note }) as const;

describe('drafts', () => {
  it('are kept by account and task, the newest words of each', async () => {
    await keepDraft('a', draft('t1', 'half'));
    await keepDraft('a', draft('t1', 'half a sentence'));
    await keepDraft('a', draft('t2', 'other task'));
    await keepDraft('b', draft('t1', 'other account'));
    expect(await draftsOf('a')).toEqual([draft('t1', 'half a sentence'), draft('t2', 'other task')]);
    await dropDraft('a', 't1');
    expect(await draftsOf('a')).toEqual([draft('t2', 'other task')]);
    expect(await draftsOf('b')).toHaveLength(1);
  });

  it('go after 30 days without a word', async () => {
    await keepDraft('a', draft('t1', 'old'));
    await keepDraft('a', draft('t2', 'new'), Date.now() + 31 * 86_400_000);
    expect((await draftsOf('a')).map(({ taskId }) => taskId)).toEqual(['t2']);
  });

  it('a book of the first schema opens with its rows and the new table', async () => {
    await db.delete();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('sidelight', 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schema', value: 1 });
        request.result.createObjectStore('workspace', { keyPath: 'address' }).put({ address: 'acme.zendesk.com' });
      };
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    await db.open();
    expect(await db.workspace.toArray()).toEqual([{ address: 'acme.zendesk.com' }]);
    expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    expect(await draftsOf('a')).toEqual([]);
  });
});
