import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso } from '../../../lib/domain/dates';
import type { Packet } from '../../../lib/domain/escalation/packet';
import { readPolicy } from '../../../lib/domain/policy/policy';
import { db } from '../../../lib/store/db';
import { getPacket, putPacket } from '../../../lib/store/escalations/escalations';
import { deliverPacket } from '../../../lib/worker/escalations/deliver';
import { leave } from '../../../lib/worker/escalations/leave';
import { viewOf } from '../../../lib/worker/escalations/view';
import { packet } from '../../builders/packet';

let policy = readPolicy({}).policy;
vi.mock('../../../lib/worker/settings/config', () => ({
  readConfig: async () => ({ policy, workspaces: ['acme.zendesk.com'], ownDomains: [] }),
}));

const ZENDESK = 'zendesk:acme.zendesk.com';
const draft = packet({
  words: { ...packet().words, quotes: [{ text: 'All is down, write to ana@acme.example' }], severity: '1', ask: 'Call them' },
  source: { kind: 'zendesk.ticket', id: '7', space: 'acme.zendesk.com' },
});
const press = (more: object = {}) => ({
  commandId: 'c1',
  packetId: 'p1',
  destination: ZENDESK,
  way: 'ticket' as const,
  confirmed: true as const,
  ...more,
});
const lacking: Packet = { ...draft, words: { ...draft.words, ask: '' } };

beforeEach(async () => {
  policy = readPolicy({}).policy;
  await db.delete();
  await db.open();
  const now = nowIso();
  const row = {
    connector: 'zendesk',
    host: 'acme.zendesk.com',
    method: 'oauth' as const,
    state: 'connected' as const,
    settings: {},
    createdAt: now,
    usedAt: now,
  };
  await db.connection.put({ id: ZENDESK, ...row, user: { userId: 'u1', name: 'Robin' }, writes: true });
  await putPacket(draft);
});

describe('a press on deliver', () => {
  it('makes its writes once, redacted and as the person who is signed in', async () => {
    await deliverPacket(press(), draft);
    await deliverPacket(press(), (await getPacket('p1')) ?? draft);
    const rows = await db.outbox.toArray();
    expect(rows.map(({ operation, userId, destination }) => [operation.kind, userId, destination])).toEqual([
      ['escalation.open', 'u1', ZENDESK],
    ]);
    const [delivery, ...more] = (await getPacket('p1'))?.deliveries ?? [];
    expect(more).toEqual([]);
    expect(delivery?.text).toContain('All is down, write to [removed:email]');
    expect(JSON.stringify(rows)).not.toContain('All is down');
  });

  it('carries the end of the record of actions, and so does what is taken along, which is a line of it first', async () => {
    const before = await leave(draft, 'html');
    expect((await db.audit.toArray()).at(-1)).toMatchObject({
      action: 'export',
      target: 'escalation, html',
      seq: before.seq,
      hash: before.hash,
    });
    expect(JSON.stringify(await db.audit.toArray())).not.toMatch(/Acme|ana@/);
    await deliverPacket(press(), draft);
    expect((await getPacket('p1'))?.deliveries[0]?.text).toContain(`entry ${before.seq}: ${before.hash}`);
  });

  it('goes nowhere where the sign-in is over, and the page names the system; one that was never to be written to is not named', async () => {
    const stands = async () => {
      const { destinations, signedOut } = await viewOf(draft);
      return [destinations.length, signedOut];
    };
    expect(await stands()).toEqual([3, []]);
    await db.connection.update(ZENDESK, { state: 'signed_out' });
    expect(await stands()).toEqual([0, ['Zendesk (acme.zendesk.com)']]);
    await expect(deliverPacket(press(), draft)).rejects.toMatchObject({ code: 'forbidden' });
    await db.connection.update(ZENDESK, { writes: false });
    expect(await stands()).toEqual([0, []]);
  });

  it('below the company’s least score is refused, and at once is not', async () => {
    policy = readPolicy({ 'escalation.minScore': 4 }).policy;
    await expect(deliverPacket(press(), draft)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await db.outbox.count()).toBe(0);
    await deliverPacket(press({ atOnce: true }), draft);
    expect(await db.outbox.count()).toBe(1);
    expect((await getPacket('p1'))?.deliveries[0]?.text).toContain('Still missing');
  });

  it('on a ticket that is raised sends fields alone, and the words only where somebody is called to it', async () => {
    await deliverPacket(press({ way: 'raise', groupId: '7' }), draft);
    const mention = { id: '9', name: 'Petra Lang' };
    await deliverPacket(press({ commandId: 'c2', way: 'raise', mention }), (await getPacket('p1')) ?? draft);
    const rows = await db.outbox.toArray();
    expect(rows.map(({ operation, id }) => [id, operation.kind])).toEqual([
      ['c1 raise', 'escalation.raise'],
      ['c2 note', 'escalation.note'],
      ['c2 raise', 'escalation.raise'],
    ]);
    expect((await getPacket('p1'))?.deliveries.map(({ groupId, mention: named }) => [groupId, named])).toEqual([
      ['7', undefined],
      [undefined, mention],
    ]);
  });

  it('at once still needs words, a severity and an ask', async () => {
    await expect(deliverPacket(press({ atOnce: true }), lacking)).rejects.toMatchObject({ code: 'bad_input' });
    expect(await db.outbox.count()).toBe(0);
  });

  it.each([
    ['a system that nobody connected', { destination: 'zendesk:evil.zendesk.com' }],
    ['a way that the system does not know', { way: 'case' as const }],
  ])('to %s is refused', async (_what, more) => {
    await expect(deliverPacket(press(more), draft)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await db.outbox.count()).toBe(0);
  });

  it('where writing is off, or the workspace is not approved, is refused', async () => {
    await db.connection.update(ZENDESK, { writes: false });
    await expect(deliverPacket(press(), draft)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('a note on another system’s ticket is not offered', async () => {
    const elsewhere: Packet = { ...draft, source: { kind: 'zendesk.ticket', id: '7', space: 'other.zendesk.com' } };
    await expect(deliverPacket(press({ way: 'note' }), elsewhere)).rejects.toMatchObject({ code: 'forbidden' });
    await deliverPacket(press({ way: 'note' }), draft);
    expect((await getPacket('p1'))?.deliveries[0]).toMatchObject({ way: 'note', recordId: '7' });
  });
});
