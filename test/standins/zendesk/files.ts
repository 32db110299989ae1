import { type Call, notFound, type Reply, redirect, reply } from '../server/reply';
import type { World } from '../world';
import { commentId } from './api/comments';
import { type Tenant, tenantOf } from './tenant';
import type { Accounts } from './tenants';

/** The vendor's host of files, as issues of public clients of it name it. */
const CONTENT = 'p14.zdusercontent.com';

/** Where the API says that a file is: good for whoever holds it. */
export const contentUrl = (host: string, id: number, name: string) =>
  `https://${host}/attachments/token/${id}/?name=${encodeURIComponent(name)}`;

/** What is there instead of the file: the way to another host, signed for a while. */
export function handedOn({ url }: Call, { host }: Tenant): Reply {
  const [, id] = /^\/attachments\/token\/(\d+)\/$/.exec(url.pathname) ?? [];
  return id ? redirect(`https://${CONTENT}/attachment/1015988/${id}?token=${host}`) : notFound();
}

/** The file itself. This host refuses whoever shows it a sign-in, and lets pages of other sites read nothing. */
export function content({ url, headers }: Call, world: World, accounts: Accounts): Reply {
  if (headers.authorization) return reply(403, 'text/plain', 'no authorization is taken here');
  const tenant = tenantOf(world, accounts.of(url.searchParams.get('token') ?? ''));
  const wanted = Number(url.pathname.split('/').at(-1));
  for (const ticket of tenant.tickets)
    for (const [n, { files = [] }] of ticket.messages.entries())
      for (const [index, { type, bytes }] of files.entries())
        if (bytes && commentId(ticket, n) + 100 + index === wanted)
          return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body: bytes };
  return notFound();
}
