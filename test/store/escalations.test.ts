import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../lib/domain/account';
import { db } from '../../lib/store/db';
import { artifactsOf, dropPacket, getPacket, packetsOf, putArtifact, putPacket } from '../../lib/store/escalations';
import { artifact, packet } from '../builders/packet';

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

  it('take no evidence that no redaction has seen, and none of a packet that is gone', async () => {
    await putPacket(packet());
    await expect(putArtifact(artifact({ redactedAt: '' as IsoInstant }))).rejects.toMatchObject({ code: 'bad_input' });
    await expect(putArtifact(artifact({ packetId: 'p2' }))).rejects.toMatchObject({ code: 'not_found' });
    expect(await db.artifact.count()).toBe(0);
  });
});
