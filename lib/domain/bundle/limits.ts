import { z } from 'zod';
import type { Policy } from '../policy/policy';
import { exportFormat, host, neverCached, policySchema } from '../policy/policy-schema';

const days = z.number().int().min(1).max(3650);

/** Keys of the policy that a bundle may make narrower, and no other: see `narrowed`. */
export const limitsSchema = z.lazy(() =>
  z
    .strictObject({
      'connections.unusedDays': days.optional(),
      'hosts.disabled': z.array(host).max(10).optional(),
      'export.allowed': z.literal(false).optional(),
      'export.formats': z.array(exportFormat).max(10).optional(),
      'retention.lookupDays': days.optional(),
      'lock.idleMinutes': z.number().int().min(1).max(1440).optional(),
      'neverLog.domains': policySchema().shape['neverLog.domains'],
      'neverLog.addresses': policySchema().shape['neverLog.addresses'],
      'fields.neverCache': z.array(neverCached).max(20).optional(),
      'offline.maxHours': z.number().int().min(1).max(8760).optional(),
      'refresh.callShare': z.number().int().min(1).max(80).optional(),
    })
    .describe('Keys of the policy, each only narrower than the company’s policy says.'),
);

export type Limits = z.infer<typeof limitsSchema>;
export type LimitKey = keyof Limits;

const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
const shared = <T>(one: readonly T[], other: readonly T[]): T[] => one.filter((each) => other.includes(each));

const NARROWER: { [K in LimitKey]-?: (policy: Policy[K], limit: NonNullable<Limits[K]>) => Policy[K] } = {
  'connections.unusedDays': Math.min,
  'hosts.disabled': both,
  'export.allowed': (allowed) => allowed && false,
  'export.formats': shared,
  'retention.lookupDays': Math.min,
  // 0: nobody asked for a lock.
  'lock.idleMinutes': (minutes, limit) => (minutes === 0 ? limit : Math.min(minutes, limit)),
  'neverLog.domains': both,
  'neverLog.addresses': both,
  'fields.neverCache': both,
  'offline.maxHours': Math.min,
  'refresh.callShare': Math.min,
};

/** The policy with what a bundle adds to it. Each key is combined so that nothing becomes possible which was not before. */
export function narrowed(policy: Policy, limits: Limits = {}): Policy {
  const given = (Object.keys(NARROWER) as LimitKey[]).filter((key) => limits[key] !== undefined);
  if (given.length === 0) return policy;
  // Each key's own function gets that key's own values, which the compiler cannot follow through a list of keys.
  const narrow = (key: LimitKey) => (NARROWER[key] as (policy: unknown, limit: unknown) => unknown)(policy[key], limits[key]);
  return { ...policy, ...Object.fromEntries(given.map((key) => [key, narrow(key)])), decided: both(policy.decided, given) };
}
