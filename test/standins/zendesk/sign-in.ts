import { consent, formOf } from '../oauth/consent';
import { GrantError, type Tokens } from '../oauth/grants';
import { type Call, json, notFound, type Reply } from '../server/reply';
import type { Tenant } from './tenant';

const MONTH = 30 * 86_400;
const WORDS: Record<string, string> = {
  invalid_grant:
    'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  redirect_uri_mismatch: 'The redirection URI does not match.',
  invalid_client_id:
    'Client authentication failed due to unknown client, no client authentication included or unsupported authentication method.',
};

const answer = ({ access, refresh, scope }: Tokens, expiresIn: number) =>
  json({
    access_token: access,
    refresh_token: refresh,
    token_type: 'bearer',
    scope,
    expires_in: expiresIn,
    refresh_token_expires_in: MONTH,
  });

function token(call: Call, { grants }: Tenant): Reply {
  const form = formOf(call);
  try {
    if (form.grant_type === 'authorization_code') return answer(grants.exchange(form), grants.settings.expiresIn);
    if (form.grant_type === 'refresh_token') return answer(grants.refresh(form), grants.settings.expiresIn);
    return json({ error: 'unsupported_grant_type', error_description: 'The authorization grant type is not supported.' }, {}, 400);
  } catch (error) {
    if (!(error instanceof GrantError)) throw error;
    const client = error.code === 'invalid_client_id';
    const code = client ? 'invalid_client' : 'invalid_grant';
    return json({ error: code, error_description: WORDS[error.code] ?? error.message }, {}, client ? 401 : 400);
  }
}

/** `/oauth/…` of one account: the page where a person lets an application in, and its tokens. */
export function oauth(call: Call, tenant: Tenant): Reply {
  const { me, grants } = tenant;
  if (call.url.pathname === '/oauth/authorizations/new')
    return consent(call, grants, { product: 'Zendesk', userId: String(me.id), userName: me.name, defaultScope: 'read' });
  if (call.url.pathname === '/oauth/tokens' && call.method === 'POST') return token(call, tenant);
  return notFound();
}
