import type { IsoDate } from '@/lib/domain/account';
import type { LostReason, SaidState, SignedReason } from '@/lib/domain/renewal/terms';
import { send } from '@/lib/messaging/client';
import type { Input } from '@/lib/messaging/protocol';
import type { BoundIntent } from '../intent/bound';
import { fail, toError } from '../state/ask';

/** The form as it is filled in; an empty text is not known. What is signed and what is lost are two amounts, whichever was typed first. */
export type OutcomeTyped = {
  state: SaidState;
  signed: string;
  lost: string;
  reason: SignedReason | LostReason | '';
};

/** Answers the sentence to show in the form when it was refused. */
export async function sendOutcome({ accountId, ...page }: BoundIntent, endDate: IsoDate, typed: OutcomeTyped): Promise<string | undefined> {
  if (!accountId) return undefined;
  try {
    await send('renewal.outcome', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), endDate, outcome: outcomeOf(typed) });
    return undefined;
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code !== 'bad_input') fail(error);
    return error.message;
  }
}

function outcomeOf({ state, reason, ...amounts }: OutcomeTyped): Input<'renewal.outcome'>['outcome'] {
  if (state === 'open' || state === 'verbal') return { state };
  const said = { amount: amounts[state].trim(), ...(reason && { reason }) };
  return { state, ...said } as Input<'renewal.outcome'>['outcome'];
}
