import { type Call, html, htmlText, type Reply, redirect, STRICT_CSP } from '../server/reply';
import type { Grants } from './grants';

interface Page {
  /** Who the page says it is. */
  product: string;
  userId: string;
  userName: string;
  /** What an application gets that asks for nothing in particular. */
  defaultScope: string;
}

/** The form leads on to whatever address the application gave, also an extension's. */
const CSP = { 'content-security-policy': STRICT_CSP.replace("; form-action 'self'", '') };
const back = (to: string, fields: Record<string, string | undefined>): Reply => {
  const url = new URL(to);
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) url.searchParams.set(name, value);
  return redirect(url.href);
};

function refusal(message: string, status = 400): Reply {
  return html(`<!doctype html><html lang="en"><title>Error</title><h1>We can't authorize you</h1><p>${htmlText(message)}</p>`, CSP, status);
}

/**
 * The page where a person lets an application in, and the answer to its two buttons. What is wrong with the
 * application itself is said here, for an address that is not registered must not be sent anything.
 */
export function consent(call: Call, grants: Grants, { product, userId, userName, defaultScope }: Page): Reply {
  const ask = call.url.searchParams;
  const clientId = ask.get('client_id') ?? '';
  const redirectUri = ask.get('redirect_uri') ?? '';
  const known = grants.knows(clientId, redirectUri);
  if (known === 'client') return refusal('error=invalid_client_id&error_description=client identifier invalid');
  if (known === 'redirect') return refusal('error=redirect_uri_mismatch&error_description=redirect_uri must match configuration');
  const scope = ask.get('scope') || defaultScope;
  const state = ask.get('state') ?? undefined;
  const challenge = ask.get('code_challenge') ?? undefined;
  const refuse = (error: string, error_description: string) => back(redirectUri, { error, error_description, state });
  if (ask.get('response_type') !== 'code') return refuse('unsupported_response_type', 'response type not supported');
  if (challenge === undefined && grants.settings.pkceRequired) return refuse('invalid_request', 'missing required code challenge');
  if (challenge !== undefined && (ask.get('code_challenge_method') ?? 'S256') !== 'S256')
    return refuse('invalid_request', 'invalid code challenge method');
  const answer = call.method === 'POST' ? new URLSearchParams(call.body).get('answer') : grants.settings.consent;
  if (answer === 'deny') return refuse('access_denied', 'end-user denied authorization');
  if (answer === 'allow') {
    const code = grants.allow({ clientId, redirectUri, challenge, scope, userId });
    return back(redirectUri, { code, state });
  }
  const action = htmlText(`${call.url.pathname}${call.url.search}`);
  return html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${htmlText(product)}: allow access?</title><h1>Allow access?</h1>` +
      `<p>${htmlText(clientId)} asks to reach ${htmlText(product)} as ${htmlText(userName)}: ${htmlText(scope)}</p>` +
      `<form method="post" action="${action}"><button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Deny</button></form>`,
    CSP,
  );
}

/** Form or JSON, as the two vendors take their token requests. */
export function formOf(call: Call): Record<string, string> {
  if (call.headers['content-type']?.includes('json')) {
    try {
      return JSON.parse(call.body) as Record<string, string>;
    } catch {
      return {};
    }
  }
  return Object.fromEntries(new URLSearchParams(call.body));
}
