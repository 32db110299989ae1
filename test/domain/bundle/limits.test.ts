import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LimitKey, type Limits, limitsSchema, narrowed } from '../../../lib/domain/bundle/limits';
import { type Policy, readPolicy } from '../../../lib/domain/policy/policy';
import { exportFormat, host, neverCached } from '../../../lib/domain/policy/policy-schema';

const days = fc.integer({ min: 1, max: 3650 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const VALUES: { [K in LimitKey]: fc.Arbitrary<NonNullable<Limits[K]>> } = {
  'connections.unusedDays': days,
  'hosts.disabled': some(host.options),
  'export.allowed': fc.constant(false as const),
  'export.formats': some(exportFormat.options),
  'retention.lookupDays': days,
  'lock.idleMinutes': fc.integer({ min: 1, max: 1440 }),
  'neverLog.domains': some(['lawyers.example', 'council.example']),
  'neverLog.addresses': some(['a@acme.example', 'b@acme.example']),
  'fields.neverCache': some(neverCached.options),
  'offline.maxHours': fc.integer({ min: 1, max: 8760 }),
  'refresh.callShare': fc.integer({ min: 1, max: 80 }),
};
const limits = fc.record(VALUES, { requiredKeys: [] }) as fc.Arbitrary<Limits>;
const managed = fc.record({ ...VALUES, 'export.allowed': fc.boolean() }, { requiredKeys: [] });

/** Whether the second lets through no more than the first. */
const IS_NARROWER: { [K in LimitKey]: (before: Policy[K], after: Policy[K]) => boolean } = {
  'connections.unusedDays': (before, after) => after <= before,
  'hosts.disabled': (before, after) => before.every((one) => after.includes(one)),
  'export.allowed': (before, after) => before || !after,
  'export.formats': (before, after) => after.every((one) => before.includes(one)),
  'retention.lookupDays': (before, after) => after <= before,
  'lock.idleMinutes': (before, after) => before === 0 || (after > 0 && after <= before),
  'neverLog.domains': (before, after) => before.every((one) => after.includes(one)),
  'neverLog.addresses': (before, after) => before.every((one) => after.includes(one)),
  'fields.neverCache': (before, after) => before.every((one) => after.includes(one)),
  'offline.maxHours': (before, after) => after <= before,
  'refresh.callShare': (before, after) => after <= before,
};

it('whatever a bundle says, no key becomes wider, and no other key changes', () => {
  fc.assert(
    fc.property(managed, limits, (values, asked) => {
      const { policy } = readPolicy(values);
      const parsed = limitsSchema.parse(asked);
      const after = narrowed(policy, parsed);
      for (const key of Object.keys(IS_NARROWER) as LimitKey[]) {
        const isNarrower = IS_NARROWER[key] as (before: unknown, now: unknown) => boolean;
        expect(isNarrower(policy[key], after[key]), key).toBe(true);
      }
      const others = (one: Policy) => Object.entries(one).filter(([key]) => !(key in IS_NARROWER) && key !== 'decided');
      expect(others(after)).toEqual(others(policy));
      expect(after.decided).toEqual(expect.arrayContaining(policy.decided));
    }),
    { numRuns: 500 },
  );
});

it('what it says binds where the policy says less', () => {
  const { policy } = readPolicy({});
  const asked = { 'export.allowed': false, 'lock.idleMinutes': 5, 'fields.neverCache': ['arr'], 'offline.maxHours': 24 } as const;
  expect(narrowed(policy, limitsSchema.parse(asked))).toMatchObject(asked);
});
