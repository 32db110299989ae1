import { beforeEach, describe, expect, it } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import { EVERYTHING, gone, keys, MINE, type Organization, open, paths, pull, withVendor, world } from './organizations';

withVendor();

describe('a part of the organizations', () => {
  it('is what a field gives to me, with its people', async () => {
    const pages = await pull(undefined, MINE);
    expect(keys(pages)).toEqual(['a1', 'c11', 'c12', 'a3', 'c31', 'a5', 'c51']);
    expect(paths()).not.toContain('users.json?role=end-user&page[size]=100');
  });

  it('goes on inside a page', async () => {
    world.step = 100;
    world.organizations = Array.from(
      { length: 23 },
      (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: { csm: n === 4 ? 'Kim' : 'ROBIN@us.example' } }),
    );
    world.people = [];
    const pages = await pull(undefined, MINE);
    expect(pages.map(({ records }) => records.length)).toEqual([5, 5, 5, 5, 2]);
    expect(keys(await pull(pages[1]?.cursor, MINE))).toEqual(keys(pages).slice(10));
    expect(gone(pages)).toEqual(['a5']);
  });

  it('has only its ids', async () => {
    const ids: string[] = [];
    for await (const page of open(MINE).ids()) if (page.ok) ids.push(...page.value);
    expect(ids).toEqual(['1', '3', '5']);
  });

  it('is offered with its count', async () => {
    expect(await open().bookChoices()).toEqual({
      ok: true,
      value: [
        { id: 'field:csm', label: 'CSM = you', count: 3 },
        { id: 'all', label: 'All organizations that you may see', count: 5, whole: true },
      ],
    });
    const asked = paths().filter((path) => path.startsWith('search/count'));
    expect(asked).toEqual([
      'search/count.json?query=type:organization csm:"robin@us.example"',
      'search/count.json?query=type:organization csm:"Robin Kern"',
    ]);
  });

  it('is not offered where nothing is mine, and an unsearchable field is no failure', async () => {
    world.fail = { path: '/search/count', status: 422 };
    expect(await open().bookChoices()).toMatchObject({ ok: true, value: [{ id: 'all' }] });
  });
});

describe('an administrator', () => {
  beforeEach(() => {
    world.role = 'admin';
  });

  it('reads exports, until end_of_stream', async () => {
    const pages = await pull();
    expect(keys(pages)).toEqual(EVERYTHING);
    expect(paths().every((path) => /^(users\/me|incremental|search.json\?query=type:ticket (organization|solved>=))/.test(path))).toBe(
      true,
    );
    expect(paths()[1]).toBe('incremental/organizations.json?start_time=0');
    for (const [n, { cursor }] of pages.slice(0, -1).entries())
      expect(keys(await pull(cursor))).toEqual(EVERYTHING.slice(keys(pages.slice(0, n + 1)).length));
  });

  it('gets deleted rows as gone', async () => {
    world.organizations[0] = { ...(world.organizations[0] as Organization), deleted_at: '2026-01-01T00:00:00Z' };
    expect(gone(await pull())).toEqual(['a1']);
  });

  it('to whom exports are closed reads the lists', async () => {
    world.exports = false;
    expect(keys(await pull())).toEqual(EVERYTHING);
    const { cursor } = (await pull()).at(-1) as PulledPage;
    world.changed.people = world.people.slice(0, 1);
    expect(keys(await pull(cursor))).toEqual(['c11']);
  });

  it('with a part of the organizations reads no export of everybody', async () => {
    expect(keys(await pull(undefined, MINE))).toEqual(['a1', 'c11', 'c12', 'a3', 'c31', 'a5', 'c51']);
    expect(paths().some((path) => path.includes('incremental'))).toBe(false);
  });
});
