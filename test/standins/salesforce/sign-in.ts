import { createHash } from 'node:crypto';
import { consent, formOf } from '../oauth/consent';
import { GrantError, type Grants, type Tokens } from '../oauth/grants';
import { type Call, json, notFound, type Reply, reply } from '../server/reply';
import type { Org } from './api/org';
import type { SignedIn } from './api/routes';

/** The session of a browser: organisation and secret. The one of Lightning's host has no access to the API. */
export const sid = (org: Org, host: string) => {
  const kind = host.endsWith('.lightning.force.com') ? 'ui' : 'api';
  const secret = createHash('sha256')
    .update(`${org.host} ${kind} ${org.settings.userId ?? ''}`)
    .digest('base64url');
  return `${org.id.slice(0, 15)}!AQ${kind === 'api' ? 'A' : 'U'}${secret}`;
};

export const sidCookie = (org: Org, host: string) => `sid=${sid(org, host)}; Path=/; Secure; HttpOnly; SameSite=None`;

/** Bearer: a token of ours, or the browser's session. */
export function whoIs(call: Call, org: Org, grants: Grants): SignedIn {
  const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1];
  if (token === sid(org, org.host)) return { userId: org.userId, session: true, scopes: [] };
  const found = grants.who(token);
  return found && { userId: found.userId, session: false, scopes: found.scope.split(/\s+/) };
}

const identity = (org: Org, userId: string) => `https://${org.host}/id/${org.id}/${userId}`;

function tokenAnswer(org: Org, { access, refresh, scope, userId, issuedAt }: Tokens, keepRefresh: boolean): Reply {
  const id = identity(org, userId);
  return json({
    access_token: access,
    ...(keepRefresh && { refresh_token: refresh }),
    signature: createHash('sha256').update(`${id}${issuedAt}`).digest('base64'),
    scope,
    instance_url: `https://${org.host}`,
    id,
    token_type: 'Bearer',
    issued_at: String(issuedAt),
  });
}

function token(call: Call, org: Org, grants: Grants): Reply {
  const form = formOf(call);
  if (call.method !== 'POST') return json({ error: 'invalid_request', error_description: 'must use HTTP POST' }, {}, 400);
  try {
    if (form.grant_type === 'authorization_code') {
      const tokens = grants.exchange(form);
      return tokenAnswer(org, tokens, /refresh_token|offline_access|full/.test(tokens.scope));
    }
    if (form.grant_type === 'refresh_token') return tokenAnswer(org, grants.refresh(form), grants.settings.rotate);
    return json({ error: 'unsupported_grant_type', error_description: 'grant type not supported' }, {}, 400);
  } catch (error) {
    if (!(error instanceof GrantError)) throw error;
    return json({ error: error.code, error_description: error.message }, {}, 400);
  }
}

function userInfo(org: Org, who: SignedIn): Reply {
  const user = who && org.find(who.userId)?.row;
  if (!user) return reply(403, 'text/html', 'Bad_OAuth_Token');
  const url = (path: string) => `https://${org.host}/services/data/v{version}/${path}`;
  return json({
    sub: identity(org, String(user.Id)),
    user_id: user.Id,
    organization_id: org.id,
    preferred_username: user.Username,
    nickname: user.FirstName,
    name: user.Name,
    email: user.Email,
    email_verified: true,
    given_name: user.FirstName,
    family_name: user.LastName,
    zoneinfo: 'Europe/Berlin',
    photos: {},
    profile: `https://${org.host}/${user.Id}`,
    urls: { rest: url(''), sobjects: url('sobjects/'), query: url('query/'), custom_domain: `https://${org.host}` },
    active: user.IsActive,
    user_type: 'STANDARD',
    language: 'en_US',
    locale: 'en_GB',
    utcOffset: 3_600_000,
    updated_at: user.LastModifiedDate,
  });
}

/** `/services/oauth2/…` of one org. */
export function oauth2(call: Call, org: Org, grants: Grants): Reply {
  switch (call.url.pathname.replace('/services/oauth2/', '')) {
    case 'authorize':
      return consent(call, grants, {
        product: 'Salesforce',
        userId: org.userId,
        userName: String(org.find(org.userId)?.row.Name),
        defaultScope: 'api refresh_token',
      });
    case 'token':
      return token(call, org, grants);
    case 'revoke': {
      const asked = formOf(call).token ?? call.url.searchParams.get('token') ?? '';
      return grants.revoke(asked)
        ? reply(200, 'text/html', '')
        : json({ error: 'unsupported_token_type', error_description: 'this token type is not supported' }, {}, 400);
    }
    case 'userinfo':
      return userInfo(org, whoIs(call, org, grants));
    default:
      return notFound();
  }
}
