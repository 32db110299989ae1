import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { db } from '../../../lib/store/db';
import {
  artifactsOf,
  dropArtifact,
  dropPacket,
  dropPacketsBefore,
  dropPacketsOf,
  getPacket,
  openPacketsOf,
  packetsOf,
  putArtifact,
  putPacket,
  putStanding,
} from '../../../lib/store/escalations/escalations';
import { applyRecords } from '../../../lib/store/records/records';
import { artifact, packet } from '../../builders/packet';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

describe('escalation packets', () => {
  it('are kept with their evidence, and go with it', async () => {
    await putPacket(packet());
    await putArtifact(artifact());
    expect((await packetsOf('a1')).map(({ id }) => id)).toEqual(['p1']);
    const [kept] = await artifactsOf('p1');
    expect(await kept?.bytes.text()).toBe('nothing to see');
    await dropPacket('p1');
    expect([await getPacket('p1'), await db.artifact.count()]).toEqual([undefined, 0]);
  });

  it('of one account that are not over are found among few and among many', async () => {
    await putPacket(packet());
    await putPacket(packet({ id: 'p2', state: 'sent' }));
    await putPacket(packet({ id: 'p3', state: 'closed' }));
    for (let n = 0; n < 60; n += 1) {
      if (n === 1 || n === 59) expect((await openPacketsOf('a1')).map(({ id }) => id).sort()).toEqual(['p1', 'p2']);
      await db.packet.put(packet({ id: `other ${n}`, accountId: 'a2' }));
    }
    expect(await openPacketsOf('a3')).toEqual([]);
  });

  it('take no evidence that no redaction has seen, and none of a packet that is gone', async () => {
    await putPacket(packet());
    await expect(putArtifact(artifact({ redactedAt: '' as IsoInstant }))).rejects.toMatchObject({ code: 'bad_input' });
    await expect(putArtifact(artifact({ packetId: 'p2' }))).rejects.toMatchObject({ code: 'not_found' });
    expect(await db.artifact.count()).toBe(0);
  });

  it('keep their evidence in the order in which it was added, whatever its ids, also when one is replaced', async () => {
    await putPacket(packet());
    for (const id of ['c', 'a', 'd', 'b']) await putArtifact(artifact({ id }));
    await putArtifact(artifact({ id: 'c', name: 'again.log' }));
    await dropArtifact('d');
    await putArtifact(artifact({ id: '0' }));
    expect((await artifactsOf('p1')).map(({ id }) => id)).toEqual(['c', 'a', 'b', '0']);
  });

  it('grow no younger by a look at how they stand there, only by what changed there', async () => {
    await putPacket(packet({ id: 'sent', state: 'sent' }));
    const was = '2026-01-01T00:00:00.000Z' as IsoInstant;
    const there = (status: string, day: number) => ({
      status,
      open: true,
      owner: 'Kim',
      at: `2026-02-0${day}T00:00:00.000Z` as IsoInstant,
    });
    await putStanding('sent', there('new', 1), false);
    await db.packet.update('sent', { changedAt: was });
    await putStanding('sent', there('new', 2), false);
    expect(await getPacket('sent')).toMatchObject({ changedAt: was, there: there('new', 2) });
    await putStanding('sent', there('hold', 3), false);
    expect((await getPacket('sent'))?.changedAt).not.toBe(was);
    await putStanding('sent', { ...there('solved', 4), open: false }, true);
    expect(await getPacket('sent')).toMatchObject({ state: 'closed', closedAt: there('solved', 4).at });
    // What was closed meanwhile is not opened again.
    await putStanding('sent', there('open', 5), false);
    expect(await getPacket('sent')).toMatchObject({ state: 'closed', there: { status: 'solved' } });
  });

  it('go when nobody changed them for long, and with their account', async () => {
    await putPacket(packet({ id: 'old' }));
    await putArtifact(artifact({ packetId: 'old' }));
    await db.packet.update('old', { changedAt: '2026-01-01T00:00:00.000Z' as IsoInstant });
    await putPacket(packet({ id: 'new' }));
    await dropPacketsBefore('2026-02-01T00:00:00.000Z' as IsoInstant);
    expect([await db.packet.toCollection().primaryKeys(), await db.artifact.count()]).toEqual([['new'], 0]);
    await dropPacketsOf(['a1']);
    expect(await db.packet.count()).toBe(0);
  });

  it('owe the customer an update as one task, until it is done or they are closed', async () => {
    await applyRecords([accountRecord('1', { name: 'Acme GmbH' })]);
    const accountId = String((await db.account.toArray())[0]?.id);
    const due = '2026-12-01' as IsoDate;
    const tasks = async () => (await db.account.get(accountId))?.account.tasks.map((task) => [task.title, task.due, task.status]);
    const words = { ...packet().words, title: 'Export fails' };
    await putPacket(packet({ accountId, words, updateDue: due }));
    expect(await tasks()).toEqual([['Customer update: Export fails', due, 'open']]);
    await putPacket(packet({ accountId, words, updateDue: due, state: 'closed' }));
    expect(await tasks()).toEqual([]);
  });
});
