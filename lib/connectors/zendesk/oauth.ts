import type { OAuthVendor } from '../oauth';

/** A public OAuth client of one Zendesk account, with PKCE. */
export const zendeskOAuth: OAuthVendor = {
  authorizePath: '/oauth/authorizations/new',
  tokenPath: '/oauth/tokens',
  sends: 'json',
  scopes: (writes) => (writes ? ['read', 'write'] : ['read']),
  // The one address that ends the token it is asked with; its refresh token goes with it.
  revocation: ({ access }) => ({ path: '/api/v2/oauth/tokens/current.json', method: 'DELETE', bearer: access }),
};
