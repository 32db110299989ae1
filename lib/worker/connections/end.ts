import type { AppError } from '../../domain/errors';
import { wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { changeAndRecord } from '../../store/connections';
import { storeError } from '../../store/state';
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
