import { isProxied, withoutProxy, workspaceAddress } from '../../domain/address/workspace';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import { productOf } from '../../domain/host/products';
import { decidesWorkspaces, mayConnect } from '../../domain/policy/policy';
import type { SignInMethod } from '../../domain/policy/policy-schema';
import { session } from '../../platform/session';
import { getConnection } from '../../store/connections/connections';
import { say } from '../../words/say';
import { type Config, refreshConfig, requireWritable } from '../settings/config';
import { askVendor } from './ask';
import { basic, bearer, browserSession, withHeaders } from './authorizer';
import { clientIdFor } from './client-id';
import { anybodysCookie, isCookieSession } from './cookie-session';
import { land, type Proved } from './land';
import { systemOf } from './system';
import { whoIs } from './who';

export interface SignInInput {
  commandId: string;
  connector: string;
  host: string;
  method: SignInMethod;
  clientId?: string;
  email?: string;
  token?: string;
  writes: boolean;
}

const startedKey = (commandId: string) => `sign-in:${commandId}`;

/** Signs in to one system, by a press in the desk. Answers which connection it became. */
export async function signIn(input: SignInInput): Promise<{ id: string }> {
  await requireWritable();
  const config = await refreshConfig();
  const connector = systemOf(input.connector);
  const proxied = isProxied(input.host);
  const host = proxied && !config.policy['mcas.allowBypass'] ? undefined : hostOf(input);
  if (!connector || !host) throw appError('bad_input', say(proxied ? 'systems.proxied' : 'signIn.notAHost'));
  refuseWhatIsForbidden(config, input, host);
  // A window opens by the person's press alone, not because a worker died and the page asked again.
  if (await session.get(startedKey(input.commandId))) throw appError('timeout', say('signIn.interrupted'));
  await session.set({ [startedKey(input.commandId)]: Date.now() });
  const id = `${connector.id}:${host}`;
  const proved = await prove(id, { ...input, host }, config);
  if (!proved.ok) throw proved.error;
  const user = await whoIs(connector.id, host, input.method, proved.value.auth);
  if (!user.ok) throw refusedBy(input.method, user.error);
  const made = { id, connector: connector.id, host, method: input.method, writes: input.writes, ...(proxied && { proxied }) };
  await land(made, user.value, proved.value);
  return { id };
}

/** The exact host that is asked, of the system that is meant. */
function hostOf({ connector, host }: SignInInput): string | undefined {
  const workspace = workspaceAddress(withoutProxy(host));
  return workspace?.kind === 'host' && productOf(`https://${workspace.address}`) === connector ? workspace.address : undefined;
}

function refuseWhatIsForbidden({ policy }: Config, { connector, method }: SignInInput, host: string): void {
  if (!mayConnect(policy, connector, method)) throw appError('forbidden', say('connections.byCompany'));
  const listed = policy['workspaces.allowed'];
  if (decidesWorkspaces(policy) && !listed.includes(host)) throw appError('forbidden', say('refused.workspacesAreSet'));
}

async function prove(id: string, input: SignInInput, config: Config): Promise<Result<Proved>> {
  const { method, connector, host, email = '', token = '', writes } = input;
  if (method === 'session') return ok({ auth: isCookieSession({ connector, method }) ? anybodysCookie(connector, host) : browserSession });
  if (method === 'token') {
    if (!email.trim() || !token.trim()) return fail(appError('bad_input', say('signIn.needsToken')));
    const secret = { kind: 'token' as const, email: email.trim(), token: token.trim() };
    return ok({ auth: withHeaders(basic(secret.email, secret.token)), secret });
  }
  const clientId = clientIdFor(config.policy, host) ?? (input.clientId?.trim() || (await getConnection(id))?.clientId);
  if (!clientId) return fail(appError('bad_input', say('signIn.needsClient')));
  const tokens = await askVendor({ connectionId: id, connector, host, clientId, writes });
  if (!tokens.ok) return tokens;
  const { access, refresh } = tokens.value;
  return ok({
    auth: withHeaders(bearer(access)),
    secret: { kind: 'oauth', clientId, ...(refresh && { refresh }) },
    access: tokens.value,
    clientId,
    scope: tokens.value.scope,
  });
}

/** What was just given is wrong, where it was given to us at all. */
const refusedBy = (method: SignInMethod, error: AppError): AppError =>
  error.code === 'auth_expired' && method !== 'session'
    ? appError('auth_expired', say('signIn.notAccepted'), { detail: 'revoked' })
    : error;
