import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { nowIso } from '../../../lib/domain/dates';
import type { PageFacts } from '../../../lib/domain/place';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { noteVisit, skipVisit, visitOf } from '../../../lib/store/touchpoints/visits';
import { keepSecret } from '../../../lib/worker/connections/vault';
import { lookForAnswers, repliedToday } from '../../../lib/worker/touchpoints/answers';
import { listUnlogged } from '../../../lib/worker/touchpoints/visits';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const HOST = 'acme.zendesk.com';
const TICKET = '41207';
const SOURCE = `zendesk.ticket|${HOST}|${TICKET}`;
const THREAD = 'gmail.thread|robin@sidecar.example|19d4';
const PETRA = 27419000100002;

let standins: Standins;
let accountId = '';
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(async () => {
  vi.stubGlobal('fetch', standinFetch(standins.port));
  standins.reset();
  standins.requests.length = 0;
  await freshWorker();
  await connect();
  const { accountIds } = await applyRecords([accountRecord('001')]);
  accountId = accountIds[0] ?? '';
});

async function connect(): Promise<void> {
  const [me] = standins.zendesk('acme').users();
  const id = `zendesk:${HOST}`;
  const user = { userId: String(me?.id), name: 'Robin' };
  const row = { id, connector: 'zendesk', host: HOST, method: 'token', state: 'connected', settings: {}, user, writes: false } as const;
  await db.connection.put({ ...row, createdAt: nowIso(), usedAt: nowIso() });
  await db.workspace.put({ address: HOST });
  await keepSecret(id, { kind: 'token', email: 'robin@sidecar-software.example', token: 'standin-api-token' });
}

const visit = (source: string, answered?: true) =>
  noteVisit({
    source,
    accountId,
    workspace: HOST,
    draft: { type: 'ticket', direction: 'in', outcome: 'follow_up', guessed: true, subject: 'Export stops', people: [], promises: [] },
    confidence: 1,
    evidence: [],
    seenAt: nowIso(),
    ...(answered && { answered }),
  });
const listed = async () => (await listUnlogged()).map(({ source }) => source);
const asked = () => standins.requests.filter(({ path }) => path.includes('/comments')).length;

function write(by: 'agent' | 'note' | 'colleague', at: IsoInstant = nowIso()): void {
  const ticket = standins
    .zendesk('acme')
    .tickets()
    .find(({ id }) => String(id) === TICKET);
  const who = by === 'colleague' ? { by: 'agent' as const, authorId: PETRA } : { by };
  ticket?.messages.push({ ...who, daysAgo: 0, paragraphs: ['We are on it'], at });
}

describe('what counts as answered today', () => {
  const facts = (more: Partial<PageFacts>): PageFacts => ({ people: [], mailbox: 'Robin@sidecar.example', ...more });
  const mine = { lastFrom: 'robin@sidecar.example' };
  const mailOf = (...at: [number, number, number, number, number]) => (BigInt(new Date(...at).getTime()) << 20n).toString(16);
  const noon = mailOf(2026, 10, 20, 12, 0);
  const dayBefore = mailOf(2026, 10, 19, 23, 59);

  it.each<[string, boolean, PageFacts | null]>([
    ['a mail of mine of today', true, facts({ ...mine, lastMail: noon })],
    ['one that has just left and has no time yet', true, facts(mine)],
    ['a mail of mine of yesterday', false, facts({ ...mine, lastMail: dayBefore })],
    ['a mail of theirs', false, facts({ lastFrom: 'ana@acme.example', lastMail: noon })],
    ['a colleague’s', false, facts({ lastFrom: 'petra@sidecar.example', lastMail: noon })],
    ['nobody known', false, facts({})],
    ['no mailbox', false, { people: [], ...mine }],
    ['no page', false, null],
  ])('%s: %s', (_what, answered, page) => {
    expect(repliedToday(page, '2026-11-20' as never)).toBe(answered);
  });
});

describe('not logged today', () => {
  it('is what was answered, never what was only looked at', async () => {
    await visit(THREAD);
    await visit(SOURCE);
    await lookForAnswers();
    expect(await listed()).toEqual([]);
    await visit(THREAD, true);
    expect(await listed()).toEqual([THREAD]);
    // Looked at once more, when the customer has written again.
    await visit(THREAD);
    expect(await listed()).toEqual([THREAD]);
  });

  it('asks the ticket, which may have been closed with its answer', async () => {
    write('agent');
    await visit(SOURCE);
    await lookForAnswers();
    expect(await listed()).toEqual([SOURCE]);
    expect((await visitOf(SOURCE))?.draft).toMatchObject({ direction: 'out', outcome: 'sent' });
  });

  it.each(['note', 'colleague'] as const)('a %s is no answer of mine to the customer', async (by) => {
    write(by);
    await visit(SOURCE);
    await lookForAnswers();
    expect(asked()).toBe(1);
    expect(await listed()).toEqual([]);
  });

  it('an answer of yesterday is not one of today', async () => {
    write('agent', new Date(Date.now() - 86_400_000).toISOString() as IsoInstant);
    await visit(SOURCE);
    await lookForAnswers();
    expect(await listed()).toEqual([]);
  });

  it('asks a ticket once in a while, and again when it was looked at since', async () => {
    await visit(SOURCE);
    await lookForAnswers();
    await lookForAnswers();
    expect(asked()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await visit(SOURCE);
    write('agent');
    await lookForAnswers();
    expect(asked()).toBe(2);
    await lookForAnswers();
    expect(asked()).toBe(2);
  });

  it('a tenant that nobody approved is asked nothing, and what was skipped stays so', async () => {
    const foreign = `zendesk.ticket|fenwick.zendesk.com|${TICKET}`;
    await visit(foreign);
    await lookForAnswers();
    expect(asked()).toBe(0);
    await visit(THREAD, true);
    await skipVisit(THREAD);
    await visit(THREAD, true);
    expect(await visitOf(THREAD)).not.toHaveProperty('answered');
    expect(await listed()).toEqual([]);
  });
});
