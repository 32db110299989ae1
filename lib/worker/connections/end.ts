import { type AppError, appError } from '../../domain/errors';
import { wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { changeAndRecord, getConnection } from '../../store/connections';
import { storeError } from '../../store/state';
import { say } from '../../words/say';
import { dropAccess } from './access';
import { CONNECTIONS_ALARM, finishErasing } from './erase';
import { dropSecret } from './vault';

/**
 * A sign-in is over, and nobody pressed anything. The row says so first, so that whatever ends this worker next, what was read
 * goes and nothing is asked again. What waits to be sent stays for the same person.
 */
export async function endSignIn(id: string, error: AppError, { erase }: { erase: boolean }): Promise<void> {
  log('signed out', error.detail ?? error.code);
  await changeAndRecord(id, { action: 'lost-access', by: 'sidelight' }, () => ({
    state: 'signed_out',
    error,
    ...(erase && { erase: 'data' }),
  }));
  await dropAccess(id);
  await dropSecret(id);
  await announce('data.changed', { what: 'connections' });
  if (!erase) return;
  await wakeAt(CONNECTIONS_ALARM, Date.now());
  void finishErasing().catch((thrown) => log('erase', storeError(thrown).code));
}

/** There is nothing to sign in with. Whoever ended this sign-in a moment ago, for another question, has said why; else its key is gone. */
export async function withoutSecret(id: string): Promise<AppError> {
  const row = await getConnection(id);
  if (row?.state === 'signed_out' && row.error) return row.error;
  const gone = appError('auth_expired', say('signIn.gone'), { detail: 'gone' });
  await endSignIn(id, gone, { erase: false });
  return gone;
}
