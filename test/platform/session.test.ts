import { beforeEach, describe, expect, it, vi } from 'vitest';

const area = {
  rows: new Map<string, unknown>(),
  reads: 0,
  full: false,
  async get(keys: string[]) {
    this.reads += 1;
    const found = Object.fromEntries(keys.flatMap((key) => (this.rows.has(key) ? [[key, structuredClone(this.rows.get(key))]] : [])));
    await Promise.resolve();
    return found;
  },
  async set(rows: Record<string, unknown>) {
    await Promise.resolve();
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(rows)) this.rows.set(key, value);
  },
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) this.rows.delete(key);
  },
  async clear() {
    this.rows.clear();
  },
};
vi.mock('wxt/browser', () => ({ browser: { storage: { session: area } } }));

/** As a worker that has just started: with the area of the one before, and no copy. */
async function startedWorker() {
  vi.resetModules();
  area.reads = 0;
  return (await import('../../lib/platform/session')).session;
}

beforeEach(() => {
  area.rows.clear();
  area.full = false;
});

describe('session rows', () => {
  it('outlive the worker, and are asked for once by the next', async () => {
    await (await startedWorker()).set({ tab: { generation: 1 } });
    const session = await startedWorker();
    expect(await session.get('tab')).toEqual({ generation: 1 });
    expect(await session.getMany(['tab'])).toEqual({ tab: { generation: 1 } });
    expect(area.reads).toBe(1);
  });

  it('that are not there are asked for once as well', async () => {
    const session = await startedWorker();
    expect(await session.get('tab')).toBeUndefined();
    expect(await session.get('tab')).toBeUndefined();
    expect(area.reads).toBe(1);
  });

  it('written while they are being read keep what was written', async () => {
    area.rows.set('tab', '"old"');
    const session = await startedWorker();
    const reading = session.get('tab');
    const writing = session.set({ tab: 'new' });
    expect(await reading).toBe('new');
    await writing;
    expect(await session.get('tab')).toBe('new');
  });

  it('the area refused are not believed', async () => {
    const session = await startedWorker();
    await session.set({ tab: 'old' });
    area.full = true;
    await expect(session.set({ tab: 'new' })).rejects.toThrow('QUOTA');
    expect(await session.get('tab')).toBe('old');
  });

  it('removed or cleared are gone', async () => {
    const session = await startedWorker();
    await session.set({ tab: 1, panel: 2 });
    await session.remove('tab');
    expect(await session.getMany(['tab', 'panel'])).toEqual({ tab: undefined, panel: 2 });
    await session.clear();
    expect(await session.get('panel')).toBeUndefined();
  });
});
