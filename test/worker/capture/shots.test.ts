import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShotInfo } from '../../../lib/domain/capture/shot';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { addBurnt } from '../../../lib/worker/capture/burning';
import { keepEdit, keepShot, readShot, readShots } from '../../../lib/worker/capture/shots';
import { sweepShots } from '../../../lib/worker/capture/sweep';
import { clearBrowser, front } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { packet } from '../../builders/packet';
import { aPng } from '../../builders/png';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const shot = (more: Partial<ShotInfo> = {}): ShotInfo => ({
  id: ID,
  source: 'page',
  people: [],
  taken: { url: 'https://planted.example/', title: 'planted title', at: '', viewport: { width: 4, height: 3 }, zoom: 1, dpr: 1 },
  size: { width: 4, height: 3 },
  scale: 1,
  edit: { marks: [] },
  at: Date.now(),
  ...more,
});
const raw = aPng(4, 3, { words: ['planted pixels'] });

/** Everything in the database, read as text. */
async function onDisk(): Promise<string> {
  const rows = (await Promise.all(db.tables.map((table) => table.toArray()))).flat(2);
  const said = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString('latin1');
    if (value && typeof value === 'object') return Object.values(value).map(said).join(' ');
    return String(value);
  };
  return rows.map(said).join('\n');
}

beforeEach(async () => {
  await freshWorker();
  await db.packet.put(packet());
});

describe('a picture nobody looked at', () => {
  it('is in the database as noise, and its key is not', async () => {
    await keepShot(shot(), raw);
    const text = await onDisk();
    expect(text).toContain(ID);
    for (const planted of ['planted', 'IHDR']) expect(text).not.toContain(planted);
    const { key } = (await session.get<{ key: string }>('capture-key')) ?? { key: '' };
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(text).not.toContain(Buffer.from(key, 'base64').toString('latin1'));
    expect(text).not.toContain(key);
    expect((await readShot(ID)).image).toEqual(raw);
  });

  it('survives the worker with what was done to it, and does not survive the browser', async () => {
    await keepShot(shot(), raw);
    const edit = { marks: [{ id: 'm', kind: 'hide', x: 0, y: 0, width: 1, height: 1 } as const] };
    await keepEdit(ID, { edit });
    restart();
    expect((await readShot(ID)).info.edit).toEqual(edit);
    // The browser ends: what was in memory is gone.
    clearBrowser();
    await session.clear();
    restart();
    await expect(readShot(ID)).rejects.toMatchObject({ code: 'not_found' });
    expect(await readShots()).toEqual([]);
    await sweepShots();
    expect(await db.shot.count()).toBe(0);
  });

  it('keeps the later of two things that are said of it in one moment, and both where they are of two kinds', async () => {
    await keepShot(shot(), raw);
    const marked = (n: number) => ({ edit: { marks: [{ id: `m${n}`, kind: 'number', x: 0, y: 0, n } as const] } });
    await Promise.all([...[1, 2, 3].map((n) => keepEdit(ID, marked(n))), keepEdit(ID, { packetId: 'p1' })]);
    expect((await readShot(ID)).info).toMatchObject({ ...marked(3), packetId: 'p1' });
  });

  it('is over after twelve hours, shown no longer and erased', async () => {
    const now = Date.now();
    await keepShot(shot({ at: now - 12 * 3_600_000 + 1_000 }), raw);
    expect(await readShots(now)).toHaveLength(1);
    expect(await readShots(now + 1_000)).toEqual([]);
    await sweepShots(now);
    expect(await db.shot.count()).toBe(1);
    await sweepShots(now + 1_000);
    expect(await db.shot.count()).toBe(0);
    await keepShot(shot({ at: now - 12 * 3_600_000 }), raw);
    await expect(readShot(ID)).rejects.toMatchObject({ code: 'not_found' });
    await expect(addBurnt({ shotId: ID, packetId: 'p1', png: raw, removed: [] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cannot be read in another one’s place', async () => {
    await keepShot(shot(), raw);
    const row = await db.shot.get(ID);
    if (!row) throw new Error('no row');
    await db.shot.put({ ...row, id: 'other' });
    await expect(readShot('other')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('on its way into a packet', () => {
  const burnt = {
    shotId: ID,
    packetId: 'p1',
    png: aPng(4, 3, { words: ['planted by an editor'] }),
    removed: [{ rule: 'email', count: 2 }],
  };

  it('whenever the worker dies, there is the raw picture or the burnt one, and in the end one burnt', async () => {
    for (let killAt = 1; ; killAt += 1) {
      await freshWorker();
      await db.packet.put(packet());
      await keepShot(shot(), raw);
      restart(killAt);
      const died = await addBurnt(burnt).then(
        () => false,
        () => true,
      );
      restart();
      expect((await db.shot.count()) + (await db.artifact.count()), `killed at ${killAt}`).toBe(1);
      await addBurnt(burnt);
      expect([await db.shot.count(), await db.artifact.count()]).toEqual([0, 1]);
      if (!died && life.steps > 0 && killAt > 3) break;
    }
    const lasting = Buffer.from((await (await db.artifact.get(ID))?.bytes.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(lasting.equals(aPng(4, 3))).toBe(true);
    expect(await db.artifact.get(ID)).toMatchObject({
      name: 'page-1.png',
      removed: [{ rule: 'email', count: 2 }],
      taken: { title: 'planted title' },
    });
  });

  it('nothing is added that is no picture, has no raw one behind it, or belongs nowhere', async () => {
    await expect(addBurnt(burnt)).rejects.toMatchObject({ code: 'not_found' });
    await keepShot(shot(), raw);
    await expect(addBurnt({ ...burnt, png: undefined })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(addBurnt({ ...burnt, png: new Uint8Array(20) })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(addBurnt({ ...burnt, packetId: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
    expect([await db.shot.count(), await db.artifact.count()]).toEqual([1, 0]);
  });

  it('selected words are redacted here, whatever the page of ours says was taken out', async () => {
    await keepShot(shot({ source: 'selection', text: 'Ask ana@halden.example or Ana Lindqvist', people: ['Ana Lindqvist'] }));
    await addBurnt({ shotId: ID, packetId: 'p1', removed: [] });
    const [artifact] = await db.artifact.toArray();
    expect(artifact).toMatchObject({ kind: 'file', name: 'selection-1.txt' });
    expect(await onDisk()).not.toContain('halden');
    expect(artifact?.removed.map(({ rule }) => rule)).toEqual(['email', 'name']);
  });
});

it('the sight of every page is given back when a worker finds it', async () => {
  front.everyPage = true;
  await sweepShots();
  expect(front.everyPage).toBe(false);
});
