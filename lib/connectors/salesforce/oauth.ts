import type { OAuthVendor } from '../oauth';

/** `acme` of `acme.my.salesforce.com`; a sandbox of it is another tenant, `acme--sbx.sandbox`. */
const myDomain = (host: string): string | undefined => /^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.my\.salesforce\.com$/.exec(host)?.[1];

/** External Client App with PKCE and no secret, at the org's own My Domain. */
export const salesforceOAuth: OAuthVendor = {
  authorizePath: '/services/oauth2/authorize',
  tokenPath: '/services/oauth2/token',
  sends: 'form',
  // Salesforce has no scope for reading alone: what the person may do there bounds what Sidelight may do.
  scopes: () => ['api', 'refresh_token', 'openid'],
  belongs(host, { instance_url: instance }) {
    if (typeof instance !== 'string' || !URL.canParse(instance)) return false;
    const url = new URL(instance);
    return url.protocol === 'https:' && url.port === '' && myDomain(url.hostname) !== undefined && url.hostname === host;
  },
  // Ending a refresh token ends the access tokens that it led to.
  revocation: ({ access, refresh }) => ({
    path: '/services/oauth2/revoke',
    method: 'POST',
    body: new URLSearchParams({ token: refresh ?? access }),
  }),
};
