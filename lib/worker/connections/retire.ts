import { instantBefore, nowIso } from '../../domain/dates';
import { HOUR_MS } from '../../domain/durations';
import { appError } from '../../domain/errors';
import { session } from '../../platform/session';
import { allConnections, changeConnection } from '../../store/connections/connections';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { readConfig } from '../settings/config';
import { underLock } from './access';
import { giveBackUnused } from './cookie-session';
import { endSignIn } from './end';
import { finishErasing } from './erase';
import { revokeOld } from './land';
import { sendRevocations } from './revoke';

const NOTED = 'connections-used';

const limit = async () => instantBefore((await readConfig()).policy['connections.unusedDays']);

/** Somebody works with Sidelight in this browser: its sign-ins are in use. One that was left for too long is not rescued by it. */
export async function noteUse(): Promise<void> {
  if (Date.now() - ((await session.get<number>(NOTED)) ?? 0) < HOUR_MS) return;
  await session.set({ [NOTED]: Date.now() });
  const oldest = await limit();
  for (const { id } of await allConnections()) {
    await changeConnection(id, ({ usedAt }) => (usedAt < oldest ? {} : { usedAt: nowIso() }));
  }
}

/** Ends sign-ins that nobody used for the company's number of days, at the vendor too, and erases what they read. */
export async function retireUnused(): Promise<void> {
  const oldest = await limit();
  const holds = ({ state, error }: ConnectionRow) => state !== 'signed_out' || error?.detail === 'gone';
  const unused = (await allConnections()).filter((row) => holds(row) && row.usedAt < oldest);
  for (const row of unused) {
    await underLock(row.id, async () => {
      await revokeOld(row);
      await endSignIn(row.id, appError('auth_expired', say('signIn.unused'), { detail: 'unused' }), { erase: 'now' });
    });
  }
  if (unused.length > 0) await Promise.all([finishErasing(), sendRevocations(), giveBackUnused()]);
}
