import type { Account } from '@/lib/domain/account';
import { type HandMade, handMadeOf } from '@/lib/domain/source/by-hand';
import { send } from '@/lib/messaging/client';
import type { Input } from '@/lib/messaging/protocol';
import { fail, toError } from '../state/ask';

/** The form's fields as they are typed; empty means not known. */
export type Typed = {
  name: string;
  arr: string;
  renewal: string;
  health: NonNullable<HandMade['health']> | '';
};

/** What is typed into it is kept under this name. */
export const BY_HAND = 'by hand';

type Sent = Input<'account.add'>['account'];

export const emptyForm = (name: string): Typed => ({ name, arr: '', renewal: '', health: '' });

export function typedOf(account: Account): Typed {
  const { name, arr, renewal = '', health = '' } = handMadeOf(account);
  return { name, arr: arr ? [arr.amount, arr.currency].filter((part) => part !== undefined).join(' ') : '', renewal, health };
}

export function sentOf({ name, arr, renewal, health }: Typed): Sent {
  return {
    name: name.trim(),
    ...(arr.trim() && { arr: arr.trim() }),
    ...(renewal && { renewal: renewal as Sent['renewal'] }),
    ...(health && { health: health as Sent['health'] }),
  };
}

/** Sends a change by hand; what was typed wrongly is answered to the form, everything else is said where all troubles are. */
export async function tell<N extends 'account.add' | 'account.edit'>(name: N, data: Input<N>): Promise<string | undefined> {
  try {
    await send(name, data);
    return undefined;
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code === 'bad_input') return error.message;
    fail(error);
    return error.message;
  }
}
