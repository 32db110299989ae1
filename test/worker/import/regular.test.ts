import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromBase64 } from '../../../lib/domain/data/base64';
import { db } from '../../../lib/store/db';
import { regularExports } from '../../../lib/store/import/regular';
import { confirmImport, finishStaging } from '../../../lib/store/import/staging';
import { forgetRegular, readRegular } from '../../../lib/worker/import/regular';
import { reach } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const HOST = 'https://bi.acme.example';
const url = `${HOST}/usage.csv?sig=secret`;
const TABLE = new Uint8Array([0x4e, 0xfc, 0x2c, 0x00, 0xff]);

/** What stands there. */
const there = { type: 'text/csv', body: TABLE as Uint8Array<ArrayBuffer>, asked: [] as RequestInit[] };

beforeEach(async () => {
  await freshWorker();
  reach.add(`${HOST}/*`);
  Object.assign(there, { type: 'text/csv; charset=windows-1252', body: TABLE, asked: [] });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, init) => {
    there.asked.push(init ?? {});
    return new Response(there.body, { headers: { 'content-type': there.type, 'last-modified': 'Sat, 28 Nov 2026 09:00:00 GMT' } });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  reach.clear();
});

const staged = (id: string, address: string) =>
  finishStaging('one', {
    kind: 'usage',
    fileName: 'usage.csv',
    total: 3,
    rejected: 1,
    regular: {
      id,
      place: { is: 'address', url: address },
      readAs: { header: 'h', kind: 'usage', fields: ['accountId', null] },
      last: { fileName: 'usage.csv', count: 3, rejected: 1, conflicts: 0 },
    },
  });

describe('reading an export from its address', () => {
  it('gives every byte as it is, with its name and its age, and asks without a sign-in or a detour', async () => {
    const { name, base64, modified } = await readRegular({ url });
    expect(fromBase64(base64)).toEqual(TABLE);
    expect([name, modified]).toEqual(['usage.csv', Date.parse('2026-11-28T09:00:00Z')]);
    expect(there.asked).toMatchObject([{ credentials: 'omit', redirect: 'manual' }]);
  });

  it('asks nothing where the person did not let it, or where the address is none', async () => {
    reach.clear();
    await expect(readRegular({ url })).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('bi.acme.example') });
    for (const bad of ['http://bi.acme.example/usage.csv', 'https://me:pw@bi.acme.example/usage.csv', 'usage.csv', 'file:///etc/passwd'])
      await expect(readRegular({ url: bad })).rejects.toMatchObject({ code: 'bad_input' });
    expect(there.asked).toEqual([]);
  });

  it('goes nowhere else: that the address leads on is said, with its host and nothing more of it', async () => {
    vi.mocked(fetch).mockImplementation(async (_url, init) => {
      there.asked.push(init ?? {});
      const answer = new Response(null, { status: 200 });
      // As browsers show it: neither status nor target.
      return Object.defineProperties(answer, { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } });
    });
    const said = await readRegular({ url }).catch((error: Error) => error.message);
    expect(said).toMatch(/^bi\.acme\.example answers with a redirect to another address.*enter the address at which the file really is\.$/);
    expect(there.asked).toHaveLength(1);
  });

  it('refuses a page, and more than fits, each with a sentence that does not quote the address', async () => {
    there.type = 'text/html';
    const page = await readRegular({ url }).catch((error: Error) => error.message);
    expect(page).toContain('answers with a page, not with a table');
    Object.assign(there, { type: 'text/csv', body: new Uint8Array(20_000_001) });
    const large = await readRegular({ url }).catch((error: Error) => error.message);
    expect(large).toContain('larger than 20 MB');
    expect(`${page}${large}`).not.toContain('secret');
  });
});

describe('what is remembered of it', () => {
  it('is written with the confirmation, not before, and no second time', async () => {
    await staged('weekly', url);
    expect(await regularExports()).toEqual([]);
    expect(await confirmImport('one')).toBe(true);
    expect(await regularExports()).toMatchObject([
      { id: 'weekly', place: { url }, last: { count: 3, rejected: 1, at: expect.any(String) } },
    ]);
    expect(await db.import.get('one')).not.toHaveProperty('regular');
    expect(await confirmImport('one')).toBe(false);
  });

  it('goes when it is forgotten; leave to reach its address goes with the last export there', async () => {
    for (const [id, address] of [
      ['weekly', url],
      ['daily', `${HOST}/accounts.csv`],
    ] as const) {
      await staged(id, address);
      await confirmImport('one');
    }
    await forgetRegular({ id: 'weekly' });
    expect((await regularExports()).map(({ id }) => id)).toEqual(['daily']);
    expect([...reach]).toEqual([`${HOST}/*`]);
    await forgetRegular({ id: 'daily' });
    expect(await regularExports()).toEqual([]);
    expect([...reach]).toEqual([]);
  });
});
