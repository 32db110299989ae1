import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Ranked } from '../../domain/priority/rank';
import { reasonKey } from '../../domain/priority/reason';
import type { Input } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { getAccount } from '../../store/book/accounts';
import { putAside, takeBack } from '../../store/today/put-aside';
import type { AsideRow } from '../../store/today/today-rows';
import { say } from '../../words/say';
import { requireWritable } from '../settings/config';
import { momentNow } from './moment';

/** Puts an account aside with the reasons that the person saw: until a day, or because its owner decided. */
export async function setAside({ accountId, kind, until, keys }: Input<'today.aside'>): Promise<void> {
  await requireWritable();
  const { clock } = await momentNow();
  if ((kind === 'snoozed') !== (until !== undefined && until > clock.today)) throw appError('bad_input', say('refused.request'));
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  await putAside({ accountId, kind, on: clock.today, at: nowIso(), keys, ...(until && { until }) });
  await announce('data.changed', { what: 'today' });
}

export async function bringBack({ accountId }: Input<'today.back'>): Promise<void> {
  await requireWritable();
  await takeBack(accountId);
  await announce('data.changed', { what: 'today' });
}

/** A snoozed account stays away until its day, unless something new has to be passed on at once. */
export function isSnoozed({ accountId, shared, first }: Ranked, asides: ReadonlyMap<string, AsideRow>): boolean {
  const aside = [accountId, ...shared.map((other) => other.accountId)].flatMap((id) => asides.get(id) ?? [])[0];
  return aside?.kind === 'snoozed' && !(first.class === 'escalate' && !aside.keys.includes(reasonKey(first)));
}
