import type { OAuthVendor } from '../../../lib/connectors/oauth';
import { life } from '../../builders/mortal';

/** A vendor that rotates: a refresh token works once, and every token is a word that no store or log may hold in clear. */
export const vendor = {
  refresh: 'planted-refresh-0',
  access: 'planted-access-0',
  issued: 0,
  revoked: false,
  down: false,
  /** New tokens are given out, and nobody hears of them. */
  unheard: false,
  /** Requests, by what they were for. */
  asked: [] as string[],
  ended: [] as string[],
  reset(): void {
    Object.assign(vendor, {
      refresh: 'planted-refresh-0',
      access: 'planted-access-0',
      issued: 0,
      revoked: false,
      down: false,
      unheard: false,
      asked: [],
      ended: [],
    });
  },
};

export const oauth: OAuthVendor = {
  authorizePath: '/authorize',
  tokenPath: '/token',
  sends: 'form',
  scopes: (writes) => (writes ? ['read', 'write'] : ['read']),
  revocation: ({ access, refresh }) => ({ path: '/revoke', method: 'POST', body: new URLSearchParams({ token: refresh ?? access }) }),
};

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** The vendor's side of the network: what it did before a worker died stays done. */
export async function answer(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  life.step();
  const { pathname } = new URL(String(input));
  if (vendor.down) throw new TypeError('Failed to fetch');
  const form = new URLSearchParams(String(init.body));
  vendor.asked.push(pathname);
  if (pathname === '/revoke') {
    vendor.ended.push(form.get('token') ?? '');
    return new Response('', { status: 200 });
  }
  if (vendor.revoked || form.get('refresh_token') !== vendor.refresh) return json({ error: 'invalid_grant' }, 400);
  vendor.issued += 1;
  vendor.refresh = `planted-refresh-${vendor.issued}`;
  vendor.access = `planted-access-${vendor.issued}`;
  const tokens = { access_token: vendor.access, refresh_token: vendor.refresh, token_type: 'Bearer', expires_in: 3600 };
  life.step();
  if (vendor.unheard) throw new TypeError('Failed to fetch');
  return json(tokens);
}
