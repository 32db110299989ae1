import { refresh, revoke, type Tokens } from '../../connectors/oauth';
import { oauthVendors } from '../../connectors/registry';
import { fail, ok, type Result } from '../../domain/errors';
import { wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { CONNECTIONS_ALARM } from './erase';
import { dropSecret, keepSecret, type Revocation, secretIds, secretOf } from './vault';

const PREFIX = 'revocation:';
const AGAIN_MS = 10 * 60_000;
/** A vendor that cannot be told for this long has ended most sign-ins by itself; what we hold goes. */
const GIVE_UP_MS = 7 * 86_400_000;

/** Remembers to tell the vendor that a sign-in is over, before it is forgotten here. Answers the id of that row. */
export async function planRevocation(revocation: Omit<Revocation, 'kind' | 'since'>): Promise<string> {
  const id = `${PREFIX}${crypto.randomUUID()}`;
  await keepSecret(id, { ...revocation, kind: 'revocation', since: Date.now() });
  await wakeAt(CONNECTIONS_ALARM, Date.now());
  return id;
}

/** `later`: the vendor was not reached and is told again. `refused`: it does not let this sign-in end itself. */
export type Told = 'told' | 'later' | 'refused';

/** Tells the vendors what they must still be told. Answers the worst that happened. */
export async function sendRevocations(): Promise<Told> {
  return navigator.locks.request('revocations', async () => {
    const ids = (await secretIds()).filter((id) => id.startsWith(PREFIX));
    const all = await Promise.all(ids.map(sendOne));
    if (all.includes('later')) await wakeAt(CONNECTIONS_ALARM, Date.now() + AGAIN_MS);
    return (['later', 'refused'] as const).find((told) => all.includes(told)) ?? 'told';
  });
}

async function sendOne(id: string): Promise<Told> {
  const revocation = await secretOf<Revocation>(id);
  const done = revocation === undefined || Date.now() - revocation.since > GIVE_UP_MS ? ok(undefined) : await tell(id, revocation);
  if (!done.ok) log('not revoked', done.error.code);
  if (!done.ok && done.error.retryable) return 'later';
  await dropSecret(id);
  return done.ok ? 'told' : 'refused';
}

async function tell(id: string, revocation: Revocation): Promise<Result<undefined>> {
  const { connector, host, access } = revocation;
  const vendor = oauthVendors[connector];
  if (!vendor) return ok(undefined);
  const bearer = vendor.revocation({ access: access ?? '' }).bearer !== undefined;
  if (!bearer) return revoke(vendor, host, tokensOf(revocation));
  const first = access ? await revoke(vendor, host, tokensOf(revocation)) : undefined;
  if (first && (first.ok || first.error.code !== 'auth_expired')) return first;
  // The access token is over, and only one that lives can end its sign-in.
  if (!revocation.refresh) return ok(undefined);
  const renewed = await refresh(vendor, revocation, revocation.refresh);
  if (!renewed.ok) return renewed.error.retryable && renewed.error.detail !== 'revoked' ? fail(renewed.error) : ok(undefined);
  await keepSecret(id, { ...revocation, ...renewed.value });
  return revoke(vendor, host, renewed.value);
}

const tokensOf = ({ access = '', refresh: token }: Revocation): Tokens => ({ access, ...(token && { refresh: token }) });
