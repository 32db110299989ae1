import { appError } from '@/lib/domain/errors';
import type { SignInMethod } from '@/lib/domain/policy/policy-schema';
import type { SystemView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { allowCookies } from '@/lib/messaging/permissions/cookies';
import { say } from '@/lib/words/say';
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
export function useSignIn({
  connector,
  readsCookie,
}: Pick<SystemView, 'connector' | 'readsCookie'>): SettingAction & { signIn: (typed: Typed) => Promise<boolean> } {
  const action = useSettingAction();
  const signIn = (typed: Typed) =>
    action.change(async () => {
      // First of all: browsers show their question only while the press itself is being handled.
      if (typed.method === 'session' && readsCookie && !(await allowCookies())) throw appError('forbidden', say('connect.cookiesRefused'));
      await send('connection.sign-in', { commandId: crypto.randomUUID(), connector, ...typed });
      return '';
    });
  return { ...action, signIn };
}
