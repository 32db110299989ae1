import { appError } from '../../domain/errors';
import { announce } from '../../platform/tabs';
import { allConnections, changeAndRecord, changeConnection, getConnection } from '../../store/connections/connections';
import { hurryWrites } from '../../store/outbox/outbox';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { drainOutbox } from '../outbox/drain';
import { refreshDue } from '../refresh/due';
import { requireWritable } from '../settings/config';
import { unexpected } from '../unexpected';
import { underLock } from './access';
import { giveBackUnused, isCookieSession } from './cookie-session';
import { finishErasing } from './erase';
import { revokeOld } from './land';
import { openConnection } from './open';
import { sendRevocations, type Told } from './revoke';

const told = () => announce('data.changed', { what: 'connections' });

async function connected(id: string): Promise<ConnectionRow> {
  await requireWritable();
  const row = await getConnection(id);
  if (!row) throw appError('not_found', say('connections.none'));
  return row;
}

/** Asks who is signed in. Answers as whom, or throws why not; either is remembered with the connection. */
export async function testConnection(id: string): Promise<{ name: string }> {
  await connected(id);
  const opened = await openConnection(id);
  if (!opened.ok) throw opened.error;
  const user = await opened.value.connection.whoami();
  const row = await getConnection(id);
  // Roles change: what this person may do there is what the system says now.
  const same = user.ok && user.value.userId === row?.user?.userId ? { user: { ...row.user, ...user.value } } : {};
  if (row?.state === 'connected') await changeConnection(id, () => ({ error: user.ok ? undefined : user.error, ...same }));
  await told();
  if (!user.ok) throw user.error;
  return { name: user.value.name };
}

/** A paused connection is asked nothing and written nothing; what was read stays. */
export async function pauseConnection(id: string, paused: boolean): Promise<void> {
  const row = await connected(id);
  if (row.state !== (paused ? 'connected' : 'paused')) return;
  await changeConnection(id, () => ({ state: paused ? 'paused' : 'connected', error: undefined }));
  await told();
  if (paused) return;
  await hurryWrites(id);
  for (const goOn of [drainOutbox, refreshDue]) void goOn().catch(unexpected);
}

/** Lets Sidelight write there, or no more. Where the sign-in does not cover it, signing in again does. */
export async function setWrites(id: string, on: boolean): Promise<void> {
  const row = await connected(id);
  if (on && row.method === 'session' && !isCookieSession(row)) throw appError('forbidden', say('connections.sessionReads'));
  if (row.writes !== on) await changeAndRecord(id, { action: on ? 'writing.allowed' : 'writing.stopped' }, () => ({ writes: on }));
  await told();
}

/** Whether mail is recorded there anyway, answered anew: what is logged from now on follows it. */
export async function setCaptures(id: string, on: boolean): Promise<void> {
  await connected(id);
  await changeConnection(id, () => ({ capturesMail: on }));
  await told();
}

/**
 * Ends a sign-in by a press: planned for the vendor, then marked, then erased; each goes on after an interruption. What waits to
 * be sent stays in the outbox.
 */
export async function disconnect(id: string): Promise<{ told: Told }> {
  const row = await getConnection(id);
  if (!row) return { told: 'told' };
  await requireWritable();
  await underLock(id, async () => {
    await revokeOld(row);
    await changeAndRecord(id, { action: 'disconnect' }, () => ({ state: 'signed_out', erase: 'all' }));
  });
  await finishErasing();
  await giveBackUnused();
  const told = await sendRevocations().catch((error): Told => {
    unexpected(error);
    return 'later';
  });
  return { told };
}

/** Tells every vendor that its sign-in is over, as far as it can be reached now: what is kept here goes next. */
export async function endEverySignIn(): Promise<void> {
  for (const row of await allConnections()) await underLock(row.id, () => revokeOld(row));
  if ((await sendRevocations()) !== 'told') throw appError('offline');
}
