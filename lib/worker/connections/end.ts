import { instantBefore, nowIso } from '../../domain/dates';
import { type AppError, appError } from '../../domain/errors';
import { wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { allConnections, changeAndRecord, changeConnection, getConnection } from '../../store/connections/connections';
import { storeError } from '../../store/state';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { unexpected } from '../unexpected';
import { dropAccess } from './access';
import { CONNECTIONS_ALARM, finishErasing } from './erase';
import { dropSecret } from './vault';

/**
 * A sign-in is over, and nobody pressed anything. The row says so first, so that whatever ends this worker next, what was read
 * goes and nothing is asked again. What waits to be sent stays for the same person.
 */
export async function endSignIn(id: string, error: AppError, { erase }: { erase: 'now' | 'in a day' | 'never' }): Promise<void> {
  log('signed out', error.detail ?? error.code);
  await changeAndRecord(id, { action: 'lost-access', by: 'sidelight' }, () => ({
    state: 'signed_out',
    error,
    ...(erase === 'now' && { erase: 'data' }),
    ...(erase === 'in a day' && { brokenAt: nowIso() }),
  }));
  await dropAccess(id);
  await dropSecret(id);
  await announce('data.changed', { what: 'connections' });
  // The panels say it too; where something is erased, they are told after that.
  if (erase !== 'now') return void refreshAllTabs().catch(unexpected);
  await wakeAt(CONNECTIONS_ALARM, Date.now());
  void finishErasing().catch((thrown) => log('erase', storeError(thrown).code));
}

/** There is nothing to sign in with. Whoever ended this sign-in a moment ago, for another question, has said why; else its key is gone. */
export async function withoutSecret(id: string): Promise<AppError> {
  const row = await getConnection(id);
  if (row?.state === 'signed_out' && row.error) return row.error;
  const gone = appError('auth_expired', say('signIn.gone'), { detail: 'gone' });
  await endSignIn(id, gone, { erase: 'never' });
  return gone;
}

/**
 * A refresh token that is refused after a renewal without an answer was most likely exchanged by that renewal, not taken back by
 * anybody: the person has a day to sign in again before what was read goes as it does with one that was revoked.
 */
export async function eraseBroken(): Promise<void> {
  const dayAgo = instantBefore(1);
  for (const { id, brokenAt = '' } of await allConnections()) {
    if (brokenAt === '' || brokenAt > dayAgo) continue;
    await changeConnection(id, ({ state, brokenAt: still }) =>
      still === undefined || state !== 'signed_out'
        ? {}
        : { brokenAt: undefined, erase: 'data', error: appError('auth_expired', say('signIn.over')) },
    );
  }
}
