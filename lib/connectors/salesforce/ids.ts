import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import type { Reading } from './accounts-by-id';
import { legsOf } from './book';
import type { Place } from './cursor';
import { filterOf } from './filter';
import { afterIds, onFrom } from './paging';
import { all } from './soql';
import { recordId } from './wire';

const PAGE = 2_000;

/** Ids of all accounts of my book. */
export async function* bookIds({ client, config }: Pick<Reading, 'client' | 'config'>): AsyncGenerator<Result<string[]>> {
  const me = await client.me();
  if (!me.ok) return yield me;
  const filter = filterOf(config);
  if (!filter.ok) return yield filter;
  for (const leg of legsOf(config, me.value.user_id, filter.value)) {
    let place: Place | undefined;
    do {
      const where = all(leg('Account'), onFrom(place));
      const answer = await client.rows(`SELECT Id FROM Account WHERE ${where} ORDER BY Id LIMIT ${PAGE}`, z.looseObject({ Id: recordId }));
      if (!answer.ok) return yield answer;
      const { records, done } = answer.value;
      place = afterIds(records, !done || records.length >= PAGE);
      yield ok(records.map(({ Id }) => Id));
    } while (place);
  }
}
