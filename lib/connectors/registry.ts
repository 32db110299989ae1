import type { SignInMethod } from '../domain/policy/policy-schema';
import type { BrowserSession } from './browser-session';
import { parseCsv } from './csv/parse';
import type { OAuthVendor } from './oauth';
import { salesforce } from './salesforce';
import { salesforceOAuth } from './salesforce/oauth';
import { salesforceSession } from './salesforce/session';
import { sampleBook } from './sample';
import { zendesk } from './zendesk';
import { zendeskOAuth } from './zendesk/oauth';

/** Systems that are asked over the network; each runs through the contract suite. */
export const connectors = [zendesk, salesforce] as const;

/** Systems that a person can let Sidelight into at the system itself. */
export const oauthVendors: Readonly<Record<string, OAuthVendor>> = { salesforce: salesforceOAuth, zendesk: zendeskOAuth };

/** How people may sign in to a system, the recommended way first. */
export const signInWays: Readonly<Record<string, readonly SignInMethod[]>> = {
  salesforce: ['oauth', 'session'],
  zendesk: ['oauth', 'token', 'session'],
};

/** Systems whose browser session is a cookie to be read; the others take the session with the request, and only for reading. */
export const browserSessions: Readonly<Record<string, BrowserSession>> = { salesforce: salesforceSession };

/** Where records come from without a network: a file somebody picked, or ourselves. */
export const offlineSources = { csv: parseCsv, sample: sampleBook } as const;
