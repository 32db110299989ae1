import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/store/db';
import { draftsOf, dropDraft, dropForm, formsOf, keepDraft, keepForm } from '../../lib/store/drafts';
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

describe('a form that is not saved yet', () => {
  it('is known by its account and name, is no note of a task, and goes when it was saved', async () => {
    await keepForm('a1', { name: 'override', values: { reason: 'They sig' } });
    await keepForm('a1', { name: 'override', values: { reason: 'They signed', until: '2026-12-01' } });
    await keepForm('a2', { name: 'later t1', values: { reason: 'no contact' } });
    expect(await formsOf('a1')).toEqual([{ name: 'override', values: { reason: 'They signed', until: '2026-12-01' } }]);
    expect(await draftsOf('a1')).toEqual([]);
    await dropForm('a1', 'override');
    expect(await formsOf('a1')).toEqual([]);
    expect(await formsOf('a2')).toHaveLength(1);
  });
});
