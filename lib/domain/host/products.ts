import type { HostId } from '../place';

export const PRODUCT_NAMES: Record<HostId, string> = { salesforce: 'Salesforce', zendesk: 'Zendesk', gmail: 'Gmail' };

/** The origins of each product, as the manifest asks for them and the browser may take them back. */
export const HOST_ORIGINS: Record<HostId, string[]> = {
  salesforce: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  zendesk: ['https://*.zendesk.com/*'],
  gmail: ['https://mail.google.com/*'],
};

/** Marked as pure where it is called: an overlay uses neither list, and would make both in every page. */
const all = (patterns: Record<HostId, string[]>): string[] => Object.values(patterns).flat();

/** Every origin the extension may touch without asking; the manifest and the sender checks read this one list. */
export const HOST_PATTERNS = /* @__PURE__ */ all(HOST_ORIGINS);

/** Where each product's overlay runs: agent and mail pages only, so that help centres and sign-in pages never see it. */
export const PAGE_PATTERNS: Record<HostId, string[]> = {
  salesforce: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  zendesk: ['https://*.zendesk.com/agent/*'],
  gmail: ['https://mail.google.com/mail/*'],
};

/** Every page in which an overlay runs. */
export const SCRIPT_PATTERNS = /* @__PURE__ */ all(PAGE_PATTERNS);

/** The product an origin belongs to, by the same rule as `HOST_PATTERNS`. */
export function productOf(origin: string): HostId | undefined {
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:') return undefined;
  if (hostname === 'mail.google.com') return 'gmail';
  if (hostname.endsWith('.zendesk.com')) return 'zendesk';
  if (hostname.endsWith('.lightning.force.com') || hostname.endsWith('.my.salesforce.com')) return 'salesforce';
  return undefined;
}
