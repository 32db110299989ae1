import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authorizer } from '../../../lib/connectors/connector';
import { salesforce } from '../../../lib/connectors/salesforce';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { IsoInstant } from '../../../lib/domain/account';
import { ok } from '../../../lib/domain/errors';
import type { Delivery } from '../../../lib/domain/escalation/delivery';
import { db } from '../../../lib/store/db';
import { getPacket, partId, partsOf, putArtifact, putDelivery, putPacket } from '../../../lib/store/escalations/escalations';
import { dueWrites, type NewWrite } from '../../../lib/store/outbox/outbox';
import { retryNow } from '../../../lib/store/outbox/outbox-changes';
import { applyRecords } from '../../../lib/store/records/records';
import { deliver } from '../../../lib/worker/outbox/deliver';
import { giveLocks } from '../../builders/fake-locks';
import { Killed, life, mortalDb } from '../../builders/mortal';
import { artifact, packet } from '../../builders/packet';
import { accountRecord } from '../../builders/records';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';
import { against } from '../../standins/zendesk/spec';

const ZENDESK = 'zendesk:acme.zendesk.com';
const SALESFORCE = 'salesforce:acme.my.salesforce.com';
const TICKET = 41207;

vi.mock('../../../lib/worker/connections/open', () => ({ openForWriting: async (id: string) => open(id) }));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));
giveLocks();
db.use(mortalDb);

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(async () => {
  life.begin();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T09:00:00Z') });
  standins.faults.clear();
  standins.hits.length = 0;
  standins.requests.length = 0;
  standins.settings.zendeskCallsLeft = 5_000;
  standins.zendesk('acme').settings.updatesPerTicket = 500;
  await db.delete();
  await db.open();
});

const bearer = (token: string): Authorizer => ({ credentials: 'omit', headers: async () => ok({ Authorization: `Bearer ${token}` }) });

/** The worker may die before a request leaves, and before its answer is heard. */
const mortalFetch: typeof fetch = async (input, init) => {
  life.step();
  const answer = await standinFetch(standins.port)(input, init);
  life.step();
  // Node keeps a date for a second of its own; here hours pass in one.
  const headers = new Headers(answer.headers);
  headers.delete('date');
  return new Response(answer.body, { status: answer.status, headers });
};

function open(id: string) {
  const io = (token: string) => ({ auth: bearer(token), fetch: mortalFetch });
  const connection =
    id === ZENDESK
      ? zendesk.open({ host: 'acme.zendesk.com', signIn: 'oauth' }, io(standins.zendesk('acme').token()))
      : salesforce.open({ host: 'acme.my.salesforce.com', signIn: 'oauth' }, io(standins.salesforce('acme').token()));
  return ok({ row: {}, connection });
}

const account = () => String(standins.salesforce('acme').rows('Account')[0]?.Id);

/** One packet with two files, to a ticket and to a case. */
async function deliverBoth(run: string): Promise<void> {
  await applyRecords([accountRecord('1', { name: 'Acme GmbH' })]);
  const accountId = String((await db.account.toArray())[0]?.id);
  const whole = packet({
    id: run,
    accountId,
    words: { ...packet().words, title: 'Export fails', happens: 'It ends with an error' },
    source: { kind: 'zendesk.ticket', id: String(TICKET), space: 'acme.zendesk.com' },
  });
  await putPacket(whole);
  for (const n of [1, 2])
    await putArtifact(artifact({ id: `${run}e${n}`, packetId: run, name: `log-${n}.txt`, bytes: new Blob([`log ${n}`]) }));
  for (const [way, destination] of [
    ['ticket', ZENDESK],
    ['case', SALESFORCE],
  ] as const) {
    const delivery: Delivery = {
      id: `${run}-${way}`,
      destination,
      way,
      title: 'Export fails',
      text: '# Export fails\n\n*It* ends with an error',
      severity: '2',
      tags: ['sidelight_escalation'],
      artifactIds: [`${run}e1`, `${run}e2`],
      accountRecordId: account(),
      backLink: { destination: ZENDESK },
      at: new Date().toISOString() as IsoInstant,
    };
    const write = (part: string, operation: NewWrite['operation']): NewWrite => ({
      id: partId(delivery.id, part),
      operation,
      accountId,
      destination,
      notBefore: 0,
    });
    const base = { packetId: run, deliveryId: delivery.id };
    const files = delivery.artifactIds.map((artifactId) => write(artifactId, { kind: 'escalation.file', ...base, artifactId }));
    const main = write(way, { kind: 'escalation.open', ...base });
    await putDelivery(whole, delivery, way === 'case' ? [main, ...files] : [...files, main]);
  }
}

/** Delivers what is due, a new worker after each death, until nothing is left. */
async function drain(deaths: () => number = () => Number.POSITIVE_INFINITY): Promise<number> {
  let died = 0;
  for (let round = 0; round < 200; round += 1) {
    life.begin(deaths());
    try {
      const rows = await dueWrites(Date.now());
      for (const row of rows) await deliver(row);
    } catch (error) {
      if (!(error instanceof Killed) && !(error instanceof Error && String(error).includes('killed'))) throw error;
      died += 1;
    }
    life.begin();
    const left = (await db.outbox.toArray()).filter(({ state }) => state === 'queued' || state === 'sending');
    if (left.length === 0) return died;
    vi.setSystemTime(Date.now() + 31_000);
  }
  throw new Error('never done');
}

const hits = (object: string) => standins.hits.filter((hit) => hit.object === object && hit.kind === 'create');
const rowsOf = (object: string) => standins.salesforce('acme').rows(object);

function expectOnce(run: string): void {
  const tickets = standins
    .zendesk('acme')
    .tickets()
    .filter(({ externalId }) => externalId === `Sidelight ${run}-ticket`);
  expect(tickets.map(({ subject, priority, tags }) => ({ subject, priority, tags }))).toEqual([
    { subject: 'Export fails', priority: 'high', tags: ['sidelight_escalation'] },
  ]);
  const [message, ...more] = tickets[0]?.messages ?? [];
  expect(more).toEqual([]);
  expect(message).toMatchObject({
    by: 'note',
    files: [
      { name: 'log-1.txt', size: 5 },
      { name: 'log-2.txt', size: 5 },
    ],
  });
  const cases = rowsOf('Case').filter(({ Description }) => String(Description).endsWith(`Sidelight ${run}-case`));
  expect(cases.map(({ Subject, Priority, AccountId }) => ({ Subject, Priority, AccountId }))).toEqual([
    { Subject: 'Export fails', Priority: 'High', AccountId: account() },
  ]);
  const files = rowsOf('ContentVersion').filter(({ FirstPublishLocationId }) => FirstPublishLocationId === cases[0]?.Id);
  expect(files.map(({ Title, VersionData }) => [Title, atob(String(VersionData))]).sort()).toEqual([
    ['log-1.txt', 'log 1'],
    ['log-2.txt', 'log 2'],
  ]);
  const links = hits('comment').filter(({ fields }) => fields.ticket_id === TICKET && String(fields.body).includes(run));
  expect(links.map(({ fields }) => fields.public)).toEqual([false, false]);
}

describe('a packet', () => {
  it('goes to a ticket and a case with its files, in plain text, and the first ticket is told', async () => {
    await deliverBoth('r0');
    await drain();
    expectOnce('r0');
    const state = (await getPacket('r0'))?.state;
    const parts = await partsOf((await getPacket('r0')) ?? packet());
    expect([state, parts.length, parts.every(({ receipt }) => receipt)]).toEqual(['sent', 8, true]);
    expect(hits('ticket')[0]?.fields).toMatchObject({ external_id: 'Sidelight r0-ticket' });
    const created = standins.requests.find(({ method, path }) => method === 'POST' && path.startsWith('/api/v2/tickets'));
    expect(created?.headers['idempotency-key']).toBe(partId('r0-ticket', 'ticket'));
    // Nobody's words become markup, and nothing is public.
    const body = JSON.parse(created?.body ?? '{}');
    expect(body.ticket.comment).toMatchObject({ public: false, uploads: [expect.any(String), expect.any(String)] });
    expect(body.ticket.comment.body).toContain('\\*It\\* ends with an error');
    expect(
      against('POST', '/api/v2/tickets.json', 201, { ticket: {}, audit: {} }, body).filter((fault) => fault.startsWith('request')),
    ).toEqual([]);
  });

  it('arrives once, wherever the worker dies', async () => {
    let died = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      let dice = seed * 7;
      // Dies a few times, each at another step.
      const deaths = () => {
        dice = (Math.imul(dice, 1_103_515_245) + 12_345) >>> 0;
        // Its low bits come round again after a few throws.
        const thrown = dice >>> 16;
        return thrown % 4 === 0 ? Number.POSITIVE_INFINITY : 2 + (thrown % 60);
      };
      await db.delete();
      await db.open();
      await deliverBoth(`s${seed}`);
      let left = 9;
      died += await drain(() => (left-- > 0 ? deaths() : Number.POSITIVE_INFINITY));
      expectOnce(`s${seed}`);
    }
    expect(died).toBeGreaterThan(40);
  }, 120_000);

  it('of which one file fails stays delivered, and the file comes after it without a second ticket', async () => {
    standins.faults.set({ method: 'POST', path: /uploads\.json\?filename=log-2/, status: 422, body: '{"error":"x"}', times: 1 });
    await deliverBoth('r1');
    await drain();
    const failed = await db.outbox.get(partId('r1-ticket', 'r1e2'));
    expect(failed?.state).toBe('needs_you');
    expect(await retryNow(partId('r1-ticket', 'r1e2'), false)).toBe(true);
    await drain();
    const tickets = standins
      .zendesk('acme')
      .tickets()
      .filter(({ externalId }) => externalId === 'Sidelight r1-ticket');
    expect(tickets).toHaveLength(1);
    expect(tickets[0]?.messages.map(({ by, files }) => [by, files?.map(({ name }) => name)])).toEqual([
      ['note', ['log-1.txt']],
      ['note', ['log-2.txt']],
    ]);
  });

  it('whose files were uploaded days before the ticket could be made uploads them again, wherever the worker dies', async () => {
    for (const [n, killAt] of [Number.POSITIVE_INFINITY, 3, 9, 14, 20].entries()) {
      const run = `d${n}`;
      standins.faults.set({ method: 'POST', path: /tickets\.json/, status: 503, body: '{}', times: 1 });
      await db.delete();
      await db.open();
      await deliverBoth(run);
      life.begin();
      for (const row of (await dueWrites(Date.now())).filter(({ destination }) => destination === ZENDESK)) await deliver(row);
      vi.setSystemTime(Date.now() + 4 * 86_400_000);
      let left = killAt === Number.POSITIVE_INFINITY ? 0 : 3;
      await drain(() => (left-- > 0 ? killAt : Number.POSITIVE_INFINITY));
      expectOnce(run);
    }
  }, 60_000);

  it('an answer that is lost makes no second ticket, case or file', async () => {
    standins.faults.set({ kind: 'late', method: 'POST', path: /tickets\.json|sobjects\/(?:Case|ContentVersion)/, times: 3 });
    await deliverBoth('r2');
    await drain();
    expectOnce('r2');
  });
});
