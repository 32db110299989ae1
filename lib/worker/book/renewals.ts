import { type NoMoney, readMoney } from '../../connectors/csv/money-value';
import { withoutGaps } from '../../domain/data/without-gaps';
import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { contractsOf } from '../../domain/renewal/contract';
import { planOf } from '../../domain/renewal/notes';
import type { Outcome } from '../../domain/renewal/terms';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { isDone } from '../../store/book/by-hand';
import { noteRenewal } from '../../store/book/renewals';
import type { PlainKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changeBook } from './change-book';

/** Ticks one thing to be ready for a renewal, or takes the tick back. */
export async function tickReadiness(input: Input<'renewal.tick'>, caller: Caller): Promise<void> {
  const { intent, commandId, endDate, item, seen, done } = input;
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  await requireContract(intent.accountId, endDate);
  await changeBook(() => noteRenewal(commandId, intent.accountId, { kind: 'tick', endDate, item, seen }, done));
}

/** How a renewal came out, with what it is worth and why. Kept in our own book. */
export async function setOutcome(input: Input<'renewal.outcome'>, caller: Caller): Promise<void> {
  const { intent, commandId, endDate } = input;
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  const outcome = outcomeFrom(input);
  await requireContract(intent.accountId, endDate);
  await changeBook(() => noteRenewal(commandId, intent.accountId, { kind: 'outcome', endDate, ...outcome }, outcome.state !== 'open'));
}

/** Flags a risk with what is done about it and when next, or takes that back. */
export async function setPlan({ intent, commandId, endDate, plan: typed }: Input<'renewal.plan'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  await requireContract(intent.accountId, endDate);
  const today = todayIso();
  const [plan = '', owner = ''] = [typed?.plan.trim(), typed?.owner.trim()];
  if (typed && !(plan && owner)) throw appError('bad_input', say('refused.planWithoutWords'));
  if (typed && typed.next <= today) throw appError('bad_input', say('refused.planWithoutDay'));
  const known = planOf((await getAccount(intent.accountId))?.renewalNotes, endDate);
  const said = { kind: 'plan' as const, endDate, flaggedOn: known?.flaggedOn ?? today, plan, owner, next: typed?.next ?? today };
  await changeBook(() => noteRenewal(commandId, intent.accountId, said, typed !== null));
}

/** What is noted belongs to a contract that the account still has. */
async function requireContract(accountId: string, endDate: string): Promise<void> {
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  if (!contractsOf(account, todayIso()).some((contract) => contract.endDate === endDate)) throw appError('context_changed');
}

const NO_AMOUNT = {
  'cells.noMoney': 'refused.amountNoMoney',
  'cells.negative': 'refused.amountNegative',
  'cells.tooMuch': 'refused.amountTooLarge',
} as const satisfies Record<NoMoney, PlainKey>;

function outcomeFrom({ outcome }: Input<'renewal.outcome'>): Outcome {
  if (!('amount' in outcome)) return outcome;
  const amount = readMoney(outcome.amount);
  if (!amount.ok) throw appError('bad_input', say(NO_AMOUNT[amount.error]));
  return withoutGaps({ ...outcome, amount: amount.value });
}
