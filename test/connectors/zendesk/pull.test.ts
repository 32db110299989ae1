import { beforeEach, describe, expect, it } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import type { ZendeskConfig } from '../../../lib/connectors/zendesk/config';
import { json } from '../local-server';
import {
  EVERYTHING,
  gone,
  keys,
  MINE,
  type Organization,
  open,
  type Person,
  paths,
  pull,
  server,
  ticket,
  withVendor,
  world,
} from './organizations';

withVendor();

describe('the whole book of an agent', () => {
  it('comes page by page, organizations first, with rows to expect', async () => {
    const pages = await pull();
    expect(keys(pages)).toEqual(EVERYTHING);
    expect(pages).toHaveLength(6);
    expect(pages[0]?.total).toBe(11);
    expect(paths().some((path) => path.includes('incremental'))).toBe(false);
  });

  it('goes on from any page after an interruption, and brings the rest', async () => {
    const pages = await pull();
    for (const [n, { cursor }] of pages.slice(0, -1).entries()) {
      expect(keys(await pull(cursor))).toEqual(EVERYTHING.slice(keys(pages.slice(0, n + 1)).length));
    }
  });

  it('starts anew from a cursor that nobody can read', async () => {
    for (const cursor of ['', 'nonsense', '{"do":"list"}', '{"do":"list","what":"secrets","began":0}'])
      expect(keys(await pull(cursor))).toEqual(EVERYTHING);
  });

  it('holds no colleagues, nobody who left, and nothing that was deleted', async () => {
    world.people[0] = { ...(world.people[0] as Person), role: 'agent' };
    world.people[1] = { ...(world.people[1] as Person), active: false };
    world.people[2] = { ...(world.people[2] as Person), organization_id: null };
    world.organizations[1] = { ...(world.organizations[1] as Organization), deleted_at: '2026-01-01T00:00:00Z' };
    const pages = await pull();
    expect(keys(pages)).toEqual(['a1', 'a3', 'a4', 'a5', 'c31', 'c51', 'c61']);
    expect(gone(pages)).toEqual(['a2', 'c11', 'c12', 'c21']);
  });

  it('stops with the error, and the time the vendor gave', async () => {
    world.fail = { path: '/users.json', status: 429, headers: { 'retry-after': '17' } };
    const seen = [];
    for await (const page of open().pull()) seen.push(page);
    expect(seen.map((page) => page.ok)).toEqual([true, true, true, false]);
    expect(seen.at(-1)).toMatchObject({
      ok: false,
      error: { code: 'rate_limited', retryAt: expect.any(String), message: expect.stringContaining('Zendesk') },
    });
  });

  it('has the same ids', async () => {
    const ids: string[][] = [];
    for await (const page of open().ids()) if (page.ok) ids.push(page.value);
    expect(ids).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  it('asks nothing of an anonymous answer', async () => {
    server.seen.length = 0;
    const connection = open();
    server.answer(json({ user: { id: null, name: 'Anonymous user' } }));
    for (const pages of [connection.pull(), connection.ids()]) {
      const seen = [];
      for await (const page of pages) seen.push(page);
      expect(seen).toMatchObject([{ ok: false, error: { code: 'auth_expired' } }]);
    }
    expect(server.seen).toHaveLength(2);
  });
});

describe('the next refresh of an agent', () => {
  const rest = async (more: Partial<ZendeskConfig> = {}) => {
    const { cursor } = (await pull(undefined, more)).at(-1) as PulledPage;
    server.seen.length = 0;
    return cursor;
  };

  it('asks for what changed, and costs that', async () => {
    const cursor = await rest();
    world.changed = { organizations: world.organizations.slice(0, 1), people: world.people.slice(0, 1), tickets: [] };
    expect(keys(await pull(cursor))).toEqual(['a1', 'c11']);
    expect(paths().filter((path) => !/status<solved|solved>=/.test(path))).toHaveLength(4);
    const [, since] = /updated>=(\S+?)&/.exec(paths()[1] ?? '') ?? [];
    const minutes = (Date.now() - Date.parse(since ?? '')) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(12);
  });

  it('begins where this one began, not where it ended', async () => {
    const { cursor } = (await pull(await rest())).at(-1) as PulledPage;
    expect(JSON.parse(cursor)).toEqual({ do: 'rest', since: expect.any(Number) });
  });

  it('pages through what a search gives, and reads the whole book when that is too much', async () => {
    const cursor = await rest();
    const many = (count: number) =>
      Array.from({ length: count }, (_, n): Organization => ({ id: 1000 + n, name: 'x', organization_fields: {} }));
    world.changed.organizations = many(250);
    expect(keys(await pull(cursor))).toHaveLength(250);
    world.changed.organizations = many(1001);
    expect(keys(await pull(cursor)).slice(-11)).toEqual(EVERYTHING);
  });

  it('of a part: brings the people of what came in, and names what left', async () => {
    const cursor = await rest(MINE);
    world.changed.organizations = [{ id: 1, name: 'Org 1', organization_fields: { csm: 'Kim' } }, world.organizations[4] as Organization];
    const pages = await pull(cursor, MINE);
    expect([keys(pages), gone(pages)]).toEqual([['a5', 'c51'], ['a1']]);
  });
});

describe('open tickets', () => {
  const supports = (pages: PulledPage[]) =>
    pages.flatMap(({ records }) => records.flatMap((one) => (one.type === 'account' ? [[one.externalId, one.value.support?.open]] : [])));
  beforeEach(() => {
    world.tickets = [ticket(1, 1), ticket(2, 1), ticket(3, 2)];
  });

  it('come with their organization', async () => {
    expect(supports(await pull())).toEqual([
      ['1', 2],
      ['2', 1],
      ['3', 0],
      ['4', 0],
      ['5', 0],
    ]);
  });

  it('of many organizations are one question', async () => {
    world.step = 100;
    world.organizations = Array.from({ length: 60 }, (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: {} }));
    const pages = await pull();
    expect(Object.fromEntries(supports(pages))).toMatchObject({ 1: 2, 2: 1, 3: 0, 50: 0 });
    expect(paths().filter((path) => path.includes('status<solved'))).toHaveLength(2);
  });

  it.each(['all', 'last'] as const)('are not said to be none where a search takes several organizations for %s of them', async (twice) => {
    world.twice = twice;
    world.step = 100;
    world.tickets.push(ticket(9, 50));
    world.organizations = Array.from({ length: 50 }, (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: {} }));
    expect(supports(await pull()).every(([, open]) => open === undefined)).toBe(true);
  });

  it('are left out where this role may not search, and the rest comes', async () => {
    world.fail = { path: '/search.json', status: 403 };
    expect(keys(await pull())).toEqual(EVERYTHING);
  });

  it('that changed are counted anew, by organization; nobody else’s customer is gone by it', async () => {
    const { cursor } = (await pull(undefined, MINE)).at(-1) as PulledPage;
    world.changed.tickets = [ticket(1, 1), ticket(3, 2), ticket(4, 1)];
    world.tickets.push(ticket(4, 1));
    const pages = await pull(cursor, MINE);
    expect([supports(pages), gone(pages)]).toEqual([[['1', 3]], []]);
    world.role = 'admin';
    expect(supports(await pull(cursor, MINE)).at(-1)).toEqual(['1', 3]);
  });

  it('that changed by the thousand are counted with the whole book, without its people', async () => {
    const { cursor } = (await pull()).at(-1) as PulledPage;
    world.changed.tickets = Array.from({ length: 1001 }, (_, n) => ticket(n + 1, 1));
    expect(keys(await pull(cursor))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  });
});
