import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Importer, ImportPreview, KindChoice, ReadChoices, ReadProgress } from '@/components/desk/import/importer';
import { createImportStore } from '@/components/desk/import/store';
import { appError } from '@/lib/domain/errors';

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

/** An importer that waits to be told what it read. */
function heldImporter() {
  const readings: Reading[] = [];
  const importer: Importer = {
    read: ({ importId, file, ...request }, progress, signal) =>
      new Promise((resolve, reject) => {
        const preview: ImportPreview = {
          importId,
          fileName: file.name,
          kind: 'accounts',
          accepted: 2,
          rejected: 0,
          columns: [
            { column: 'Nr', sample: '', field: 'id' },
            { column: 'Wer', sample: '', field: 'name' },
          ],
          fields: [],
          remembered: false,
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
    send.mockImplementation(async (_name, { importId }) => ({ importId, state: 'done', total: 2, applied: 2 }));
    await Promise.all([store.getState().commit(), store.getState().commit()]);
    expect(sent('import.commit')).toEqual([{ importId: last().importId }]);
    expect(store.getState().step).toMatchObject({ at: 'done', fileName: 'accounts.csv', status: { total: 2 } });
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

  it('finds an import again that an earlier page began, and says nothing about one that is gone', async () => {
    const store = createImportStore(heldImporter().importer);
    send.mockRejectedValueOnce(appError('not_found'));
    await store.getState().follow('gone');
    expect(store.getState()).toMatchObject({ step: { at: 'idle' } });
    expect(store.getState().error).toBeUndefined();
    send.mockResolvedValueOnce({ importId: 'running', state: 'applying', total: 9, applied: 4 });
    await store.getState().follow('running');
    expect(store.getState().step).toMatchObject({ at: 'applying', status: { applied: 4 } });
  });
});
