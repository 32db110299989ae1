import { describe, expect, it, vi } from 'vitest';
import type { ReadReply } from '@/entrypoints/desk/import-messages';

vi.mock('@/entrypoints/desk/import-policy', () => ({ startImportWorker: vi.fn() }));
const { createImporter } = await import('@/entrypoints/desk/import-client');

class FakeWorker extends EventTarget {
  asked: unknown[] = [];
  terminated = 0;
  postMessage(request: unknown) {
    this.asked.push(request);
  }
  terminate() {
    this.terminated += 1;
  }
  says(data: ReadReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const file = new File(['a'], 'accounts.csv');

function begin() {
  const worker = new FakeWorker();
  const progress = vi.fn();
  const controller = new AbortController();
  const importer = createImporter(() => worker as unknown as Worker);
  const answer = importer.read({ importId: 'one', file, kind: 'detect' }, progress, controller.signal);
  return { worker, progress, controller, answer };
}

describe('import client', () => {
  it('passes progress on, answers with the preview and ends the worker', async () => {
    const { worker, progress, answer } = begin();
    expect(worker.asked).toEqual([{ importId: 'one', file, kind: 'detect' }]);
    worker.says({ is: 'progress', progress: { read: 1, bytes: 2, rows: 3 } });
    expect(progress).toHaveBeenCalledWith({ read: 1, bytes: 2, rows: 3 });
    expect(worker.terminated).toBe(0);
    const preview = {
      importId: 'one',
      fileName: 'accounts.csv',
      kind: 'accounts',
      accepted: 0,
      rejected: 0,
      remembered: false,
      readAs: { header: 'h', kind: 'accounts', fields: [] as string[] },
      dates: {},
      byName: false,
      conflicts: { count: 0, shown: [] as never[] },

      western: false,
      fates: { new: 0, changed: 0, unchanged: 0 },
    } as const;
    worker.says({ is: 'done', preview: { ...preview, columns: [], fields: [], shown: [], rejections: [] } });
    await expect(answer).resolves.toMatchObject(preview);
    expect(worker.terminated).toBe(1);
  });

  it('rejects with the failure as plain data', async () => {
    const { worker, answer } = begin();
    worker.says({ is: 'failed', error: { code: 'bad_input', message: 'This file is empty.', retryable: false } });
    await expect(answer).rejects.toEqual({ code: 'bad_input', message: 'This file is empty.', retryable: false });
    expect(worker.terminated).toBe(1);
  });

  it('ends the worker when the reading is stopped', async () => {
    const { worker, controller, answer } = begin();
    controller.abort();
    await expect(answer).rejects.toMatchObject({ code: 'bad_input' });
    expect(worker.terminated).toBe(1);
  });

  it('says so when the worker itself breaks', async () => {
    const { worker, answer } = begin();
    worker.dispatchEvent(new Event('error'));
    await expect(answer).rejects.toMatchObject({ code: 'bug' });
    expect(worker.terminated).toBe(1);
  });
});
