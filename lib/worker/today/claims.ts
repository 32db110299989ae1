import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { ownersOf } from '../../domain/priority/select';
import type { Input, Output } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { getAccount } from '../../store/book/accounts';
import { claimKey, dropClaim, ownerKey, readClaims, takeClaim } from '../../store/today/claims';
import { readSlices } from '../../store/today/standings';
import { say } from '../../words/say';
import { saveCells } from '../records/set';
import { whereFor } from '../records/where';
import { readAgain } from '../refresh/viewed';
import { readConfig, requireWritable } from '../settings/config';
import { ownName } from './me';
import { momentNow } from './moment';

/** Puts an account that nobody owns among the person's own, in this browser. How it stands is read anew before: who was slower is told who has it. */
export async function claimAccount({ accountId }: Input<'today.claim'>): Promise<void> {
  await requireWritable();
  await readAgain(accountId);
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  await take(claimKey(accountId));
}

/** Puts all accounts of a colleague beside the person's own until they are back. */
export async function coverFor({ owner, until }: Input<'today.cover'>): Promise<void> {
  await requireWritable();
  const { clock } = await momentNow();
  if (until <= clock.today) throw appError('bad_input', say('refused.request'));
  await take(ownerKey(owner), until);
}

export async function release(input: Input<'today.release'>): Promise<void> {
  await requireWritable();
  await dropClaim('owner' in input ? ownerKey(input.owner) : claimKey(input.accountId));
  await announce('data.changed', { what: 'today' });
}

/** Writes who took an account to the system that keeps who looks after it, so that colleagues see it. As it was seen: who is named there by then wins, and is shown. */
export async function tellColleagues({ accountId, commandId }: Input<'today.tell'>): Promise<Output<'today.tell'>> {
  await requireWritable();
  const [account, config, { clock }] = await Promise.all([getAccount(accountId), readConfig(), momentNow()]);
  const by = (await readClaims(clock.today)).claims.accounts.get(accountId);
  if (!account || by === undefined) throw appError('not_found', say('refused.noAccount'));
  const { target, closed, note, label } = await whereFor(account, 'csm', config);
  if (!target || closed) throw appError('forbidden', closed ?? note ?? say('today.nowhere'));
  const [answer] = await saveCells({ cells: [{ commandId, accountId, field: 'csm', text: by, seen: '' }] });
  if (answer?.error) throw answer.error;
  return { label };
}

async function take(key: string, until?: Input<'today.cover'>['until']): Promise<void> {
  const { clock, choices } = await momentNow();
  const by = await ownName(choices, ownersOf((await readSlices()).map(({ briefs }) => briefs)));
  if (by === undefined) throw appError('bad_input', say('today.noMe'));
  const other = await takeClaim({ key, by, on: clock.today, at: nowIso(), ...(until && { until }) });
  await announce('data.changed', { what: 'today' });
  if (other !== undefined && other !== by) throw appError('conflict', say('refused.takenBy', { name: other }));
}
