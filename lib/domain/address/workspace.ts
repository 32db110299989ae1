import { normaliseEmail } from './address';

/** One label of a tenant's host name, as Salesforce and Zendesk give them out. */
export const TENANT_LABEL = '[a-z0-9][a-z0-9-]{0,62}';
const ZENDESK = new RegExp(`^(?!www\\.)${TENANT_LABEL}\\.zendesk\\.com$`);
/** `acme`, `acme--sbx.sandbox`, `acme-dev-ed.develop`: the tenant and, for most kinds of org, a partition. */
const SALESFORCE = new RegExp(`^(${TENANT_LABEL}(?:\\.${TENANT_LABEL})?)\\.(?:my\\.salesforce|lightning\\.force)\\.com$`);

/**
 * The address that stands for a host name. Lightning and My Domain pages of one org are one workspace, named by its My Domain host,
 * because that is the one its API answers on.
 */
function workspaceHost(host: string): string | undefined {
  if (ZENDESK.test(host)) return host;
  const org = SALESFORCE.exec(host)?.[1];
  return org && !org.startsWith('www.') ? `${org}.my.salesforce.com` : undefined;
}

function httpsHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.port && !url.username && !url.password ? url.hostname : undefined;
}

/** What a person types or pastes: a link, a host name or a mailbox. `undefined` for everything that cannot be a workspace. */
export function workspaceAddress(input: string): { kind: 'host' | 'mailbox'; address: string } | undefined {
  const text = input.trim();
  const mailbox = normaliseEmail(text);
  if (mailbox) return { kind: 'mailbox', address: mailbox };
  const host = httpsHost(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const address = host && workspaceHost(host);
  return address ? { kind: 'host', address } : undefined;
}

const PROXIED = /((?:^|\/\/)[^/?#]*)\.mcas\.ms([/:?#]|$)/i;

/** A company's security proxy (Microsoft Defender) stands between people and this address; asking the system itself would go round it. */
export const isProxied = (input: string): boolean => PROXIED.test(input.trim());

/** What a person typed as it reads without the proxy. Only for where the company allows going round it. */
export const withoutProxy = (input: string): string => input.trim().replace(PROXIED, '$1$2');

/** The workspace a page belongs to. Gmail is undefined until the page says whose mailbox it shows. */
export function workspaceOf({ origin, mailbox }: { origin: string; mailbox?: string }): string | undefined {
  const host = httpsHost(origin);
  if (host === 'mail.google.com') return mailbox ? normaliseEmail(mailbox) : undefined;
  return host && workspaceHost(host);
}

/** True when the user or the company approved exactly this workspace. */
export function isApproved(workspaces: readonly string[], address: string | undefined): boolean {
  return address !== undefined && workspaces.includes(address);
}
