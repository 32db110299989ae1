import { afterEach, describe, expect, it, vi } from 'vitest';
import bookUrl from '@/entrypoints/desk/book.worker.ts?worker&url';
import workerUrl from '@/entrypoints/desk/import.worker.ts?worker&url';

type Rule = (url: string) => string;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the worker policy', () => {
  it('is named sidelight-worker and lets only the bundled workers through', async () => {
    let rule: Rule | undefined;
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: Rule }) => {
      rule = rules.createScriptURL;
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
    });
    const Worker = vi.fn(class {});
    vi.stubGlobal('trustedTypes', { createPolicy });
    vi.stubGlobal('Worker', Worker);
    const { startBookWorker, startImportWorker } = await import('@/entrypoints/desk/worker-policy');
    startImportWorker();
    startBookWorker();

    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['sidelight-worker']);
    expect(Worker).toHaveBeenCalledWith({ trusted: workerUrl }, { type: 'module', name: 'en-GB' });
    expect(Worker).toHaveBeenCalledWith({ trusted: bookUrl }, { type: 'module', name: 'en-GB' });
    expect([rule?.(workerUrl), rule?.(bookUrl)]).toEqual([workerUrl, bookUrl]);
    for (const other of [`${workerUrl}?x`, `https://attacker.example${workerUrl}`, 'data:text/javascript,1', 'blob:x', '']) {
      expect(() => rule?.(other)).toThrow(TypeError);
    }
  });

  it('holds as well where the browser asks for no policy', async () => {
    const Worker = vi.fn(class {});
    vi.stubGlobal('trustedTypes', undefined);
    vi.stubGlobal('Worker', Worker);
    const { startImportWorker, onlyOurWorkers } = await import('@/entrypoints/desk/worker-policy');
    startImportWorker();
    expect(Worker).toHaveBeenCalledWith(workerUrl, expect.anything());
    expect(() => onlyOurWorkers('https://attacker.example/')).toThrow(TypeError);
  });
});
