import type { Authorizer, Connector } from '../../connectors/connector';
import { connectors } from '../../connectors/registry';
import { appError, fail, type Result } from '../../domain/errors';
import type { SignInMethod } from '../../domain/policy/policy-schema';
import type { SignedInAs } from '../../domain/source/connection';
import { say } from '../../words/say';

/** Who somebody with this proof is there. Nothing else is asked, and nothing stored is used. */
export async function whoIs(id: string, host: string, method: SignInMethod, auth: Authorizer): Promise<Result<SignedInAs>> {
  const connector = connectors.find((one) => one.id === id) as Connector<unknown> | undefined;
  const config = connector?.config.safeParse({ host, signIn: method });
  if (!connector || !config?.success) return fail(appError('bad_input', say('signIn.notThisWay')));
  return connector.open(config.data, { auth }).whoami();
}
