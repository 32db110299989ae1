import { countDays } from '@/lib/domain/dates';
import type { Policy } from '@/lib/domain/policy';
import type { PolicyKey } from '@/lib/domain/policy-schema';

type Shown = Exclude<PolicyKey, 'policy.required'>;

/** Values that people know by another name. */
const KNOWN_AS: Record<string, string> = {
  salesforce: 'Salesforce',
  zendesk: 'Zendesk',
  gmail: 'Gmail',
  oauth: 'sign-in at the vendor',
  token: 'API token',
  session: "the browser's own session",
  csv: 'CSV',
  json: 'JSON',
  arr: 'ARR',
  csm: 'CSM',
  lifecycle: 'lifecycle stage',
};
const listed = (values: readonly string[], none = 'none') => values.map((value) => KNOWN_AS[value] ?? value).join(', ') || none;

/** Each key as a line: what it is about, and what the company decided. */
const WORDS: { [K in Shown]: { name: string; says: (value: Policy[K]) => string } } = {
  'workspaces.allowed': { name: 'Workspaces', says: (addresses) => listed(addresses) },
  'connectors.allowed': { name: 'Systems Sidelight may ask', says: (ids) => listed(ids) },
  'signIn.methods': { name: 'Ways to sign in', says: (methods) => listed(methods) },
  'hosts.disabled': { name: 'Products without a panel', says: (hosts) => listed(hosts) },
  'export.allowed': { name: 'Export', says: (allowed) => (allowed ? 'allowed' : 'not allowed') },
  'export.formats': { name: 'Export formats', says: (formats) => listed(formats) },
  'retention.lookupDays': { name: 'Look-ups are kept', says: (days) => countDays(days) },
  'lock.idleMinutes': { name: 'Locks when unused for', says: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` },
  'fields.neverCache': { name: 'Never kept in this browser', says: (fields) => listed(fields, 'nothing is left out') },
};

/** One line per key that the company decided, in the order of the schema. */
export function companyLines(policy: Policy): { key: Shown; name: string; says: string }[] {
  return policy.decided.flatMap((key) => (key === 'policy.required' ? [] : [line(key, policy)]));
}

function line<K extends Shown>(key: K, policy: Policy): { key: Shown; name: string; says: string } {
  const { name, says } = WORDS[key];
  return { key, name, says: says(policy[key]) };
}
