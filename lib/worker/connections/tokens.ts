import { refresh } from '../../connectors/oauth';
import { oauthVendors } from '../../connectors/registry';
import { fail, ok, type Result } from '../../domain/errors';
import type { ConnectionRow } from '../../store/rows';
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
  const answer = await refresh(vendor, { host, clientId: secret.clientId }, secret.refresh);
  if (answer.ok) {
    // The vendor may have ended the old refresh token by now: the new one is kept before anything is done with this answer.
    await keepSecret(id, { ...secret, refresh: answer.value.refresh });
    await holdAccess(id, answer.value);
    return ok(answer.value.access);
  }
  if (answer.error.detail === 'revoked') await endSignIn(id, answer.error, { erase: true });
  return answer;
}
