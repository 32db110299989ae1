import { beforeEach, describe, expect, it } from 'vitest';
import type { Get } from '../../../lib/connectors/zendesk/ask';
import { lists } from '../../../lib/connectors/zendesk/lists';
import { appError, fail } from '../../../lib/domain/errors';

const asked: string[] = [];
const { holding, organizations, namesOf, organizationsOf, openTicketsOf } = lists((async (path: string) => {
  asked.push(path);
  return fail(appError('not_found'));
}) as Get);
beforeEach(() => {
  asked.length = 0;
});

describe('what goes into a question', () => {
  it.each([
    ['Robin "R" Kern', '"Robin  R  Kern"'],
    ['x" status:open -type:user', '"x  status open  type user"'],
    ['back\\slash', '"back slash"'],
  ])('a value in a search is one value: %s', async (value, inside) => {
    await holding('csm', value);
    expect(decodeURIComponent(asked[0] ?? '')).toBe(`search/count.json?query=type:organization csm:${inside}`);
  });

  it.each(['1/../2', '1,2', '', 'me', '1 OR 2', '-1', '1e3'])('nothing but ids: %j is asked nowhere', async (id) => {
    for (const ask of [namesOf, organizationsOf, (ids: string[]) => openTicketsOf(ids, 1)]) {
      expect(await ask(['7', id])).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    }
    expect(asked).toEqual([]);
  });

  it('a place in a list is the vendor’s word, and no part of the address', async () => {
    await organizations('x&role=admin#/../users');
    expect(asked).toEqual(['organizations.json?page[size]=100&page[after]=x%26role%3Dadmin%23%2F..%2Fusers']);
  });
});
