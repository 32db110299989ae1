import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { ownersOf } from '../../domain/priority/select';
import type { Input } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { getAccount } from '../../store/accounts';
import { claimKey, dropClaim, ownerKey, takeClaim } from '../../store/claims';
import { readSlices } from '../../store/standings';
import { say } from '../../words/say';
import { requireWritable } from '../config';
import { ownName } from './me';
import { momentNow } from './moment';

/** Puts an account that nobody owns among the person's own, in this browser. */
export async function claimAccount({ accountId }: Input<'today.claim'>): Promise<void> {
  await requireWritable();
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  await take(claimKey(accountId), undefined);
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

async function take(key: string, until: Input<'today.cover'>['until'] | undefined): Promise<void> {
  const { clock, choices } = await momentNow();
  const by = await ownName(choices, ownersOf((await readSlices()).map(({ briefs }) => briefs)));
  if (by === undefined) throw appError('bad_input', say('today.noMe'));
  const other = await takeClaim({ key, by, on: clock.today, at: nowIso(), ...(until && { until }) });
  await announce('data.changed', { what: 'today' });
  if (other !== undefined && other !== by) throw appError('conflict', say('refused.takenBy', { name: other }));
}
