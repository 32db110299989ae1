import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { LONGEST_SET, mayBeUntil } from '../../domain/health/by-hand';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { isDone } from '../../store/book/by-hand';
import { allConnections } from '../../store/connections/connections';
import { noteHealth } from '../../store/health/health-notes';
import { readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changeBook } from './change-book';

/** Sets an account's health by hand until a day, with the reason, or takes that back. */
export async function setOverride({ intent, commandId, override }: Input<'health.override'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  const reason = override?.reason.trim();
  if (override && !reason) throw appError('bad_input', say('override.noReason'));
  if (override && !mayBeUntil(override.until, todayIso())) throw appError('bad_input', say('override.noDay', { days: LONGEST_SET }));
  const by = await whoIsHere();
  const said = override && reason ? { kind: 'override' as const, ...override, reason, ...(by && { by }) } : undefined;
  await changeBook(() => noteHealth(commandId, intent.accountId, 'override', said));
}

/** Keeps how the account feels today to whoever looks after it, or takes that back. */
export async function setPulse({ intent, commandId, feeling }: Input<'health.pulse'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  const said = feeling ? { kind: 'pulse' as const, feeling, on: todayIso() } : undefined;
  await changeBook(() => noteHealth(commandId, intent.accountId, 'pulse', said));
}

/** What the person is called: as they said on Today, else as they are signed in. */
async function whoIsHere(): Promise<string | undefined> {
  const { me } = (await readSettings()).today;
  if (me !== undefined) return me;
  return (await allConnections()).flatMap(({ state, user }) => (state === 'connected' && user ? [user.name] : []))[0];
}
