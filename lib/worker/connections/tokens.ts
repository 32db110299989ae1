import { refresh } from '../../connectors/oauth';
import { oauthVendors } from '../../connectors/registry';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { changeConnection, getConnection } from '../../store/connections/connections';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { heldAccess, holdAccess, isOver, underLock } from './access';
import { endSignIn, withoutSecret } from './end';
import { keepSecret, type Secret, secretOf } from './vault';

/** The access token to use now, another one than `refused`. Whoever comes while it is being renewed waits and gets the same. */
export async function accessToken(row: ConnectionRow, refused?: string): Promise<Result<string>> {
  const usable = async () => {
    const held = await heldAccess(row.id);
    return held && held.access !== refused && !isOver(held) ? held.access : undefined;
  };
  const now = await usable();
  if (now) return ok(now);
  return underLock(row.id, async () => {
    const meanwhile = await usable();
    return meanwhile ? ok(meanwhile) : renew(row);
  });
}

async function renew({ id, connector, host }: ConnectionRow): Promise<Result<string>> {
  const vendor = oauthVendors[connector];
  const secret = await secretOf<Secret>(id);
  if (!vendor || secret?.kind !== 'oauth' || secret.refresh === undefined) return fail(await withoutSecret(id));
  const broke = (await getConnection(id))?.unanswered;
  if (!broke) await changeConnection(id, () => ({ unanswered: true }));
  const answer = await refresh(vendor, { host, clientId: secret.clientId }, secret.refresh);
  if (answer.ok) {
    // The vendor may have ended the old refresh token by now: the new one is kept before anything is done with this answer.
    await keepSecret(id, { ...secret, refresh: answer.value.refresh });
    await changeConnection(id, () => ({ unanswered: undefined }));
    await holdAccess(id, answer.value);
    return ok(answer.value.access);
  }
  if (answer.error.detail !== 'revoked') return answer;
  const error = broke ? appError('auth_expired', say('signIn.broken'), { detail: 'broken' }) : answer.error;
  await endSignIn(id, error, { erase: broke ? 'in a day' : 'now' });
  return fail(error);
}
