import type { Authorizer } from '../../connectors/connector';
import { appError, fail, type Result } from '../../domain/errors';
import type { SignInMethod } from '../../domain/policy/policy-schema';
import type { SignedInAs } from '../../domain/source/connection';
import { say } from '../../words/say';
import { systemOf } from './system';

/** Who somebody with this proof is there. Nothing else is asked, and nothing stored is used. */
export async function whoIs(id: string, host: string, method: SignInMethod, auth: Authorizer): Promise<Result<SignedInAs>> {
  const connector = systemOf(id);
  const config = connector?.config.safeParse({ host, signIn: method });
  if (!connector || !config?.success) return fail(appError('bad_input', say('signIn.notThisWay')));
  return connector.open(config.data, { auth }).whoami();
}
