import { createHash, randomBytes } from 'node:crypto';

export interface GrantSettings {
  /** Client ids and the redirect addresses registered for each; absent: every client, every https address. */
  clients: Record<string, string[]> | undefined;
  /** What the consent page does: wait for a click, or answer at once. */
  consent: 'ask' | 'allow' | 'deny';
  /** Seconds an access token lives. */
  expiresIn: number;
  /** A refresh hands out a new refresh token and ends the old one. */
  rotate: boolean;
  /** An authorisation without a PKCE challenge is refused. */
  pkceRequired: boolean;
}

export interface Asking {
  clientId: string;
  redirectUri: string;
  challenge: string | undefined;
  scope: string;
  userId: string;
}

export interface Tokens {
  access: string;
  refresh: string;
  scope: string;
  userId: string;
  issuedAt: number;
}

/** Why a token request is refused, in OAuth's own code. */
export class GrantError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const secret = (prefix: string) => `${prefix}${randomBytes(24).toString('base64url')}`;

/** Authorisations and tokens of one vendor's host: codes work once, a rotated refresh token is dead. */
export class Grants {
  readonly settings: GrantSettings = { clients: undefined, consent: 'ask', expiresIn: 7200, rotate: true, pkceRequired: true };
  readonly #prefix: string;
  readonly #codes = new Map<string, Asking & { until: number }>();
  readonly #access = new Map<string, Tokens & { until: number }>();
  readonly #refresh = new Map<string, Asking>();

  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  /** Whether this client may send people back to this address; otherwise the vendor shows an error of its own. */
  knows(clientId: string, redirectUri: string): 'yes' | 'client' | 'redirect' {
    const { clients } = this.settings;
    if (!clientId || (clients && !clients[clientId])) return 'client';
    const listed = clients ? clients[clientId]?.includes(redirectUri) : /^(https|chrome-extension|moz-extension):\/\//.test(redirectUri);
    return listed ? 'yes' : 'redirect';
  }

  /** A code for someone who pressed Allow. */
  allow(asking: Asking): string {
    const code = secret('aPrx');
    this.#codes.set(code, { ...asking, until: Date.now() + 600_000 });
    return code;
  }

  /** Tokens without the pages, for a test that starts signed in. */
  issue(userId: string, scope = 'api refresh_token', clientId = 'standin-client'): Tokens {
    return this.#grant({ clientId, redirectUri: '', challenge: undefined, scope, userId });
  }

  exchange(form: Record<string, string>): Tokens {
    const code = this.#codes.get(form.code ?? '');
    this.#codes.delete(form.code ?? '');
    if (!code || code.until < Date.now()) throw new GrantError('invalid_grant', 'expired authorization code');
    if (code.clientId !== form.client_id) throw new GrantError('invalid_client_id', 'client identifier invalid');
    if (code.redirectUri !== form.redirect_uri) throw new GrantError('redirect_uri_mismatch', 'redirect_uri must match configuration');
    const challenge = createHash('sha256')
      .update(form.code_verifier ?? '')
      .digest('base64url');
    if (code.challenge !== undefined && challenge !== code.challenge) throw new GrantError('invalid_grant', 'invalid code verifier');
    return this.#grant(code);
  }

  refresh(form: Record<string, string>): Tokens {
    const old = form.refresh_token ?? '';
    const asking = this.#refresh.get(old);
    if (!asking) throw new GrantError('invalid_grant', 'expired access/refresh token');
    if (asking.clientId !== form.client_id) throw new GrantError('invalid_client_id', 'client identifier invalid');
    if (!this.settings.rotate) return this.#grant(asking, old);
    this.#refresh.delete(old);
    return this.#grant(asking);
  }

  /** Ends one token; ending a refresh token ends what it led to. */
  revoke(token: string): boolean {
    const asking = this.#refresh.get(token);
    const access = this.#access.get(token);
    if (asking) for (const [key, one] of this.#access) if (one.refresh === token) this.#access.delete(key);
    if (access) this.#refresh.delete(access.refresh);
    return this.#refresh.delete(token) || this.#access.delete(token);
  }

  /** Whose access token this is, while it lives. */
  who(token: string | undefined): Tokens | undefined {
    const found = this.#access.get(token ?? '');
    return found && found.until > Date.now() ? found : undefined;
  }

  /** Every access token is over; refreshing still works. */
  expireAccess(): void {
    for (const one of this.#access.values()) one.until = 0;
  }

  /** As when an admin, or the person, ends the application's access. */
  revokeUser(userId?: string): void {
    for (const map of [this.#refresh, this.#access])
      for (const [key, one] of map) if (userId === undefined || one.userId === userId) map.delete(key);
  }

  #grant(asking: Asking, kept?: string): Tokens {
    const refresh = kept ?? secret('5Aep');
    this.#refresh.set(refresh, asking);
    const tokens = { access: secret(this.#prefix), refresh, scope: asking.scope, userId: asking.userId, issuedAt: Date.now() };
    this.#access.set(tokens.access, { ...tokens, until: Date.now() + this.settings.expiresIn * 1000 });
    return tokens;
  }
}
