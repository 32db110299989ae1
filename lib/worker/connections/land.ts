import type { Authorizer } from '../../connectors/connector';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { SignedInAs } from '../../domain/source/connection';
import { session } from '../../platform/session';
import { announce } from '../../platform/tabs';
import {
  allConnections,
  changeAndRecord,
  changeConnection,
  deleteConnection,
  getConnection,
  putConnection,
} from '../../store/connections/connections';
import { hurryWrites } from '../../store/outbox/outbox';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { drainOutbox } from '../outbox/drain';
import { refreshSignedIn } from '../refresh/due';
import { approveWorkspace } from '../settings/settings';
import { unexpected } from '../unexpected';
import { type Access, dropAccess, heldAccess, holdAccess, underLock } from './access';
import { giveBackUnused, isCookieSession } from './cookie-session';
import { finishErasing } from './erase';
import { planRevocation, sendRevocations } from './revoke';
import { openUnsent } from './unsent';
import { dropSecret, keepSecret, type Secret, secretOf } from './vault';

/** What a sign-in brought: how to ask with it now, and what to keep of it. */
export interface Proved {
  auth: Authorizer;
  secret?: Secret;
  access?: Access;
  clientId?: string;
  scope?: string;
}

type Made = Pick<ConnectionRow, 'id' | 'connector' | 'host' | 'method' | 'writes' | 'proxied'>;

/** A sign-in that nobody has confirmed yet. Session only: a browser that ends takes it along. */
interface Pending extends Made, Omit<Proved, 'auth'> {
  user: SignedInAs;
}

const pendingKey = (id: string) => `pending:${id}`;
export const pendingOf = (id: string): Promise<Pending | undefined> => session.get<Pending>(pendingKey(id));

/** The same person in the same org: by ids, whatever they are called. */
const isSame = (a: SignedInAs | undefined, b: SignedInAs) => a?.userId === b.userId && a.orgId === b.orgId;

/** The same person as before goes on at once; anybody else is asked about first, and nothing is read or written meanwhile. */
export async function land(made: Made, user: SignedInAs, { auth: _, ...proved }: Proved): Promise<void> {
  const before = await getConnection(made.id);
  const pending: Pending = { ...made, ...proved, user };
  if (before && before.state !== 'confirming' && isSame(before.user, user)) return settle(pending);
  await withdraw(made.id);
  await session.set({ [pendingKey(made.id)]: pending });
  if (!before) await putConnection({ ...rowOf(pending), state: 'confirming' });
  await announce('data.changed', { what: 'connections' });
}

/** The person says that it is them, and the right org. */
export async function confirm(id: string): Promise<void> {
  const pending = await pendingOf(id);
  const before = await getConnection(id);
  if (!pending && before?.state === 'connected') return;
  if (!pending) throw appError('not_found', say('signIn.interrupted'));
  // Somebody else's sign-in, or another org: what was read for them goes before anything is read for this one.
  if (before?.user && !isSame(before.user, pending.user)) {
    await changeConnection(id, () => ({ state: 'signed_out', erase: 'data' }));
    await underLock(id, () => revokeOld(before));
    await finishErasing();
    await putConnection({ ...rowOf(pending), state: 'confirming' });
  }
  await settle(pending);
  await session.remove(pendingKey(id));
}

/** "That is not me": what the vendor gave out is given back. */
export async function decline(id: string): Promise<void> {
  await withdraw(id);
  const row = await getConnection(id);
  if (row?.state === 'confirming') await deleteConnection(id);
  await announce('data.changed', { what: 'connections' });
  void sendRevocations().catch(unexpected);
}

async function withdraw(id: string): Promise<void> {
  const pending = await pendingOf(id);
  if (pending?.secret?.kind === 'oauth') {
    const { connector, host, secret, access } = pending;
    await planRevocation({ connector, host, clientId: secret.clientId, access: access?.access, refresh: secret.refresh });
  }
  await session.remove(pendingKey(id));
}

/** Plans to tell the vendor that the sign-in in force is over; run under the lock of its tokens. */
export async function revokeOld({ id, connector, host }: ConnectionRow): Promise<void> {
  const secret = await secretOf<Secret>(id);
  if (secret?.kind !== 'oauth') return;
  const access = (await heldAccess(id))?.access;
  await planRevocation({ connector, host, clientId: secret.clientId, access, refresh: secret.refresh });
}

const rowOf = ({ secret: _s, access: _a, ...rest }: Pending): Omit<ConnectionRow, 'state'> => ({
  ...rest,
  settings: {},
  createdAt: nowIso(),
  usedAt: nowIso(),
});

/** From here on this sign-in is asked with. The secret is kept before the row says so. */
async function settle(pending: Pending): Promise<void> {
  const { id, user, method, writes, clientId, scope, proxied, secret, access } = pending;
  if ((await getConnection(id))?.erase) await finishErasing();
  await approveWorkspace(pending.host);
  await underLock(id, async () => {
    const old = await getConnection(id);
    if (old) await revokeReplaced(old, secret);
    await (access ? holdAccess(id, access) : dropAccess(id));
    await (secret ? keepSecret(id, secret) : dropSecret(id));
    await changeAndRecord(id, { action: 'connect' }, () => ({
      state: 'connected',
      user,
      method,
      writes: method === 'session' && !isCookieSession(pending) ? false : writes,
      clientId,
      scope,
      ...(proxied && { proxied }),
      error: undefined,
      brokenAt: undefined,
      unanswered: undefined,
      usedAt: nowIso(),
    }));
  });
  await giveBackUnused();
  await openUnsent();
  await announce('data.changed', { what: 'connections' });
  await hurryWrites(id);
  void sendRevocations().catch(unexpected);
  void refreshAllTabs().catch(unexpected);
  void drainOutbox().catch(unexpected);
  void refreshSignedIn(id).catch(unexpected);
}

/** A second sign-in of the same person leaves no first one behind at the vendor. */
async function revokeReplaced(old: ConnectionRow, secret: Secret | undefined): Promise<void> {
  const before = await secretOf<Secret>(old.id);
  const kept = before?.kind === 'oauth' && secret?.kind === 'oauth' && secret.refresh === before.refresh;
  if (before?.kind === 'oauth' && !kept) await revokeOld(old);
}

/** Sign-ins that were waiting for a confirmation when the browser ended. */
export async function dropUnconfirmed(): Promise<void> {
  for (const { id, state } of await allConnections()) if (state === 'confirming' && !(await pendingOf(id))) await deleteConnection(id);
}
