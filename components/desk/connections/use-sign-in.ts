import type { SystemView } from '@/lib/domain/connection';
import type { SignInMethod } from '@/lib/domain/policy-schema';
import { send } from '@/lib/messaging/client';
import { type SettingAction, useSettingAction } from '../settings/context';

export interface Typed {
  host: string;
  method: SignInMethod;
  clientId?: string;
  email?: string;
  token?: string;
  writes: boolean;
}

/** Signs in by one press. The window at the vendor may stay open for as long as the person needs. */
export function useSignIn({ connector }: Pick<SystemView, 'connector'>): SettingAction & { signIn: (typed: Typed) => Promise<boolean> } {
  const action = useSettingAction();
  const signIn = (typed: Typed) =>
    action.change(async () => {
      await send('connection.sign-in', { commandId: crypto.randomUUID(), connector, ...typed });
      return '';
    });
  return { ...action, signIn };
}
