import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { IsoInstant } from '../../../lib/domain/account';
import { json, type LocalServer, localServer } from '../local-server';

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const NOW = '2026-03-20T12:00:00.000Z' as IsoInstant;
const support = (id: string, escalation?: { tags: string[]; priorities: string[] }) =>
  zendesk
    .open({ host: 'halden.zendesk.com', signIn: 'session', ...(escalation && { escalation }) }, { fetch: server.fetch, now: () => NOW })
    .support(id);
/** Answers about open tickets, and about those that were solved of late. */
const serve = (open: { results: object[]; count: number }, solved: { results: object[]; count: number } | number = NONE) =>
  server.answer((request, response) => {
    const wanted = decodeURIComponent(request.url ?? '').includes('solved>=') ? solved : open;
    return typeof wanted === 'number' ? json({}, wanted)(request, response) : json(wanted)(request, response);
  });
const NONE = { results: [], count: 0 };
const ticket = (id: number, status: string, created_at: string) => ({ id, status, created_at, result_type: 'ticket' });

describe('open tickets of an organization', () => {
  it('are one search by the signed-in session, and one for what was solved of late', async () => {
    server.answer(json({ results: [], count: 0 }));
    expect(await support('360042')).toEqual({ ok: true, value: { open: 0, waitingOnUs: 0, waitingOnCustomer: 0, escalations: 0 } });
    expect(server.seen.map(({ url, init }) => [decodeURIComponent(url ?? ''), init.credentials])).toEqual([
      [
        '/api/v2/search.json?query=type:ticket organization:360042 status<solved&sort_by=created_at&sort_order=asc&per_page=100&include=tickets(slas)',
        'include',
      ],
      [
        '/api/v2/search.json?query=type:ticket solved>=2025-12-20 organization:360042&sort_by=updated_at&sort_order=desc&per_page=100&page=1',
        'include',
      ],
    ]);
  });

  it('say how many, how old, and how many wait on us', async () => {
    const results = [
      ticket(1, 'hold', '2026-03-01T12:00:01Z'),
      ticket(2, 'open', '2026-03-10T08:00:00+02:00'),
      ticket(3, 'pending', '2026-03-12T00:00:00Z'),
      ticket(4, 'new', '2026-03-20T11:59:00Z'),
    ];
    server.answer(json({ results, count: 4 }));
    expect(await support('1')).toEqual({
      ok: true,
      value: { open: 4, oldestDays: 18, waitingOnUs: 2, waitingOnCustomer: 1, escalations: 0 },
    });
  });

  it('say what is past its time, was escalated and how customers rated it, where Zendesk says so', async () => {
    const target = (stage: string, breach_at: string | null) => ({
      slas: { policy_metrics: [{ metric: 'next_reply_time', stage, breach_at }] },
    });
    const results = [
      { ...ticket(1, 'open', '2026-03-19T00:00:00Z'), ...target('active', '2026-03-20T11:00:00Z'), tags: ['Escalated', 'vip'] },
      { ...ticket(2, 'open', '2026-03-19T00:00:00Z'), ...target('active', '2026-03-20T13:00:00Z'), priority: 'urgent' },
      { ...ticket(3, 'hold', '2026-03-19T00:00:00Z'), ...target('paused', '2026-03-20T11:00:00Z'), satisfaction_rating: { score: 'bad' } },
      {
        ...ticket(4, 'open', '2026-03-19T00:00:00Z'),
        ...target('achieved', '2026-03-20T11:00:00Z'),
        satisfaction_rating: { score: 'good_with_comment' },
      },
      { ...ticket(5, 'pending', '2026-03-19T00:00:00Z'), ...target('active', null), satisfaction_rating: { score: 'offered' } },
    ];
    serve({ results, count: 5 });
    const figures = { open: 5, oldestDays: 1, pastSla: 1, waitingOnUs: 3, waitingOnCustomer: 1, satisfaction: { good: 1, bad: 1 } };
    expect(await support('1')).toEqual({ ok: true, value: { ...figures, escalations: 1 } });
    expect(await support('1', { tags: ['vip'], priorities: ['urgent'] })).toEqual({ ok: true, value: { ...figures, escalations: 2 } });
    serve({ results: results.map((one, n) => (n ? one : { ...one, slas: undefined })), count: 5 });
    expect(await support('1')).toEqual({ ok: true, value: { ...figures, pastSla: undefined, escalations: 1 } });
  });

  it('and the solved ones, which customers rate, say how it felt; a role that may not ask hears nothing of it', async () => {
    const solved = (id: number, score: string) => ({ ...ticket(id, 'solved', '2026-03-01T00:00:00Z'), satisfaction_rating: { score } });
    const rated = [solved(7, 'good'), solved(8, 'goodwithcomment'), solved(9, 'bad'), solved(10, 'offered'), solved(11, 'unoffered')];
    const value = { open: 0, waitingOnUs: 0, waitingOnCustomer: 0, escalations: 0 };
    serve(NONE, { results: rated, count: 5 });
    expect(await support('1')).toEqual({ ok: true, value: { ...value, satisfaction: { good: 2, bad: 1 } } });
    serve(NONE, 403);
    expect(await support('1')).toEqual({ ok: true, value });
    serve(NONE, 500);
    expect(await support('1')).toMatchObject({ ok: false, error: { code: 'vendor_error' } });
  });

  it('do not say who waits when there are more than were seen', async () => {
    server.answer(json({ results: [ticket(1, 'open', '2026-03-19T12:00:00Z')], count: 240 }));
    expect(await support('1')).toEqual({ ok: true, value: { open: 240, oldestDays: 1 } });
  });

  it.each(['', '0', '1 OR type:user', '../users'])('are not asked about %j', async (id) => {
    expect(await support(id)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(server.seen).toEqual([]);
  });

  it.each([
    [{ results: [{ id: 1, created_at: 'yesterday' }], count: 1 }, 'results.0.created_at'],
    [{ results: [] }, 'count'],
  ])('in another form are a named complaint', async (body, field) => {
    server.answer(json(body));
    expect(await support('1')).toMatchObject({ ok: false, error: { code: 'vendor_changed', message: expect.stringContaining(field) } });
  });
});
