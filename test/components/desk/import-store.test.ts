import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Importer, ImportPreview, KindChoice, ReadChoices, ReadProgress } from '@/components/desk/import/importer';
import { createImportStore } from '@/components/desk/import/store';
import { appError } from '@/lib/domain/errors';
import type { ImportKind } from '@/lib/domain/files/import-kind';
import type { Regular, RegularSource } from '@/lib/domain/files/regular-import';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/lib/messaging/client', () => ({ send, onCommand: vi.fn() }));

interface Reading {
  importId: string;
  kind: KindChoice;
  request: ReadChoices;
  signal: AbortSignal;
  progress: (progress: ReadProgress) => void;
  finish: () => void;
  fail: () => void;
}

/** How the next file is read, and how many of its rows are left out. */
const read = { as: { header: 'as before', kind: 'accounts' as ImportKind, fields: ['id', 'name'] }, rejected: 0 };

/** An importer that waits to be told what it read. */
function heldImporter() {
  const readings: Reading[] = [];
  const importer: Importer = {
    regulars: async () => [],
    read: ({ importId, file, ...request }, progress, signal) =>
      new Promise((resolve, reject) => {
        const preview: ImportPreview = {
          importId,
          fileName: file.name,
          kind: 'accounts',
          accepted: 2,
          rejected: read.rejected,
          columns: [
            { column: 'Nr', sample: '', field: 'id' },
            { column: 'Wer', sample: '', field: 'name' },
          ],
          fields: [],
          remembered: false,
          readAs: read.as,
          dates: {},
          byName: false,
          conflicts: { count: 0, shown: [] },
          western: false,
          fates: { new: 2, changed: 0, unchanged: 0 },
          shown: [],
          rejections: [],
        };
        readings.push({
          importId,
          kind: request.kind,
          request,
          signal,
          progress,
          finish: () => resolve(preview),
          fail: () => reject(appError('bad_input', 'No.')),
        });
      }),
  };
  return { importer, readings, last: () => readings.at(-1) as Reading };
}

const file = () => new File(['a'], 'accounts.csv');
const sent = (name: string) => send.mock.calls.filter(([message]) => message === name).map(([, input]) => input);
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('import store', () => {
  beforeEach(() => {
    Object.assign(read, { as: { ...read.as, header: 'as before', kind: 'accounts' }, rejected: 0 });
    send.mockReset();
    send.mockResolvedValue(undefined);
  });

  it('asks the worker for nothing before Import is pressed', async () => {
    const { importer, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().progress({ read: 1, bytes: 1, rows: 2 });
    last().finish();
    await settle();
    expect(store.getState().step.at).toBe('preview');
    expect(send).not.toHaveBeenCalled();
  });

  it('commits once, however often it is pressed', async () => {
    const { importer, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().finish();
    await settle();
    send.mockImplementation(async (_name, { importId }) => ({ importId, state: 'done', total: 2, applied: 2, rejected: 0 }));
    await Promise.all([store.getState().commit(), store.getState().commit()]);
    expect(sent('import.commit')).toEqual([{ importId: last().importId }]);
    expect(store.getState().step).toMatchObject({ at: 'done', from: { fileName: 'accounts.csv' }, status: { total: 2 } });
  });

  it('compares anew, and asks again, where the book has moved on since', async () => {
    const { importer, readings, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().finish();
    await settle();
    send.mockRejectedValueOnce(appError('conflict', 'Compared before.'));
    const pressed = store.getState().commit();
    await settle();
    expect(readings).toHaveLength(2);
    last().finish();
    await pressed;
    expect(store.getState()).toMatchObject({
      step: { at: 'preview', preview: { importId: last().importId } },
      error: { message: 'Compared before.' },
    });
    expect(sent('import.discard')).toEqual([{ importId: readings[0]?.importId }]);
    send.mockImplementation(async (_name, { importId }) => ({ importId, state: 'done', total: 2, applied: 2, rejected: 0 }));
    await store.getState().commit();
    expect(store.getState()).toMatchObject({ step: { at: 'done' }, error: undefined });
  });

  it.each(['reading', 'preview'])('discards the staging while at %s', async (at) => {
    const { importer, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    if (at === 'preview') last().finish();
    await settle();
    store.getState().discard();
    expect(last().signal.aborted).toBe(true);
    expect(sent('import.discard')).toEqual([{ importId: last().importId }]);
    expect(store.getState().step.at).toBe('idle');
  });

  it('reads the same file again as another kind, and drops what the first reading staged', async () => {
    const { importer, readings, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    store.getState().setKind('tasks');
    expect(readings.map((reading) => reading.kind)).toEqual(['detect', 'tasks']);
    expect(sent('import.discard')).toEqual([{ importId: readings[0]?.importId }]);
    readings[0]?.finish();
    last().finish();
    await settle();
    expect(store.getState().step).toMatchObject({ at: 'preview', preview: { importId: last().importId } });
  });

  it('keeps a file that could not be read, so that another kind may try it', async () => {
    const { importer, readings, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().fail();
    await settle();
    expect(store.getState().error?.message).toBe('No.');
    store.getState().setKind('contacts');
    expect(readings).toHaveLength(2);
  });

  it('leaves the preview in place when the commit fails', async () => {
    const { importer, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().finish();
    await settle();
    send.mockRejectedValue(appError('storage_full'));
    await store.getState().commit();
    expect(store.getState()).toMatchObject({ step: { at: 'preview' }, error: { code: 'storage_full' } });
    expect(store.getState().step).not.toHaveProperty('busy');
  });

  it("shows a column's new field at once, reads the file again with it, and cannot be confirmed meanwhile", async () => {
    const { importer, readings, last } = heldImporter();
    const store = createImportStore(importer);
    store.getState().pick([file()]);
    last().finish();
    await settle();
    store.getState().setColumn(1, 'id');
    store.getState().setDateOrder('month');
    expect(last().request).toEqual({ kind: 'accounts', columns: [null, 'id'], dateOrder: 'month' });
    store.getState().setScale('0-10');
    expect(last().request).toEqual({ kind: 'accounts', columns: [null, 'id'], dateOrder: 'month', scale: '0-10' });
    expect(store.getState().step).toMatchObject({ at: 'preview', preview: { columns: [{}, { field: 'id' }] }, busy: { with: 'reading' } });
    await store.getState().commit();
    expect(sent('import.commit')).toEqual([]);
    expect(readings.slice(0, 3).map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
    expect(sent('import.discard')).toEqual(readings.slice(0, 3).map(({ importId }) => ({ importId })));
    last().finish();
    await settle();
    await store.getState().commit();
    expect(sent('import.commit')).toEqual([{ importId: last().importId }]);
  });

  describe('an export that comes again', () => {
    const regular: Regular = {
      id: 'weekly',
      place: { is: 'address', url: 'https://bi.acme.example/accounts.csv?key=secret' },
      readAs: { ...read.as },
      last: { at: '2026-11-01T08:00:00Z' as Regular['last']['at'], fileName: 'accounts.csv', count: 2, rejected: 1, conflicts: 0 },
    };
    const taken = async (source: RegularSource | Regular) => {
      const { importer, last } = heldImporter();
      const store = createImportStore(importer);
      send.mockImplementation(async (_name, { importId }) => ({ importId, state: 'done', total: 2, applied: 2, rejected: 0 }));
      store.getState().take(file(), source);
      last().finish();
      await settle();
      return { store, last };
    };

    it('goes into the book by itself while it is as it was', async () => {
      read.rejected = 1;
      const { store, last } = await taken(regular);
      expect(last().request).toMatchObject({ kind: 'detect', regular });
      expect(sent('import.commit')).toEqual([{ importId: last().importId }]);
      expect(store.getState().step.at).toBe('done');
    });

    it.each([
      ['other columns', () => Object.assign(read.as, { header: 'another' })],
      ['another kind', () => Object.assign(read.as, { kind: 'contacts' })],
      ['more rows left out', () => Object.assign(read, { rejected: 2 })],
    ])('waits for the person with %s, keeps its place whatever they choose, and goes on when they press Import', async (_what, change) => {
      change();
      const { store, last } = await taken(regular);
      expect(store.getState().step).toMatchObject({ at: 'preview', choices: { regular } });
      expect(sent('import.commit')).toEqual([]);
      store.getState().setColumn(1, 'id');
      expect(last().request).toMatchObject({ columns: [null, 'id'], regular });
      store.getState().setKind('contacts');
      expect(last().request).toEqual({ kind: 'contacts', regular });
      last().finish();
      await settle();
      // Whatever was chosen meanwhile is a choice to be confirmed.
      expect(sent('import.commit')).toEqual([]);
      await store.getState().commit();
      expect(sent('import.commit')).toHaveLength(1);
    });

    it('is looked at first where nobody has imported it yet', async () => {
      const { store } = await taken({ id: regular.id, place: regular.place });
      expect(store.getState().step.at).toBe('preview');
      expect(sent('import.commit')).toEqual([]);
    });
  });

  it('finds an import again that an earlier page began, and says nothing about one that is gone', async () => {
    const store = createImportStore(heldImporter().importer);
    send.mockRejectedValueOnce(appError('not_found'));
    await store.getState().follow('gone');
    expect(store.getState()).toMatchObject({ step: { at: 'idle' } });
    expect(store.getState().error).toBeUndefined();
    send.mockResolvedValueOnce({ importId: 'running', state: 'applying', total: 9, applied: 4, rejected: 0 });
    await store.getState().follow('running');
    expect(store.getState().step).toMatchObject({ at: 'applying', status: { applied: 4 } });
  });
});
