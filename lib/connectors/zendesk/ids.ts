import { fail, ok, type Result } from '../../domain/errors';
import type { SignedInAs } from '../../domain/source/connection';
import { isMine } from './book';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import { nextOf } from './lists';

/** Ids of all organizations that are mine, page by page. */
export async function* allIds(
  client: ZendeskClient,
  { book }: Pick<ZendeskConfig, 'book'>,
  whoami: () => Promise<Result<SignedInAs>>,
): AsyncGenerator<Result<string[]>> {
  const me = await whoami();
  if (!me.ok) {
    yield me;
    return;
  }
  for (let after: string | undefined; ; ) {
    const answer = await client.organizations(after);
    if (!answer.ok) {
      yield fail(answer.error);
      return;
    }
    const { organizations, meta } = answer.value;
    yield ok(organizations.filter((one) => !one.deleted_at && isMine(one, book, me.value)).map(({ id }) => String(id)));
    after = nextOf(meta, after);
    if (after === undefined) return;
  }
}
