import { expect, it } from 'vitest';
import { companyLines } from '../../../components/desk/settings/company-words';
import { POLICY_KEYS, readPolicy } from '../../../lib/domain/policy/policy';

const lines = (managed: unknown) => companyLines(readPolicy(managed).policy).map(({ name, says }) => `${name}: ${says}`);

it('says what the company decided, and nothing about the rest', () => {
  expect(lines({})).toEqual([]);
  expect(
    lines({ 'export.allowed': false, 'retention.lookupDays': 1, 'workspaces.allowed': [], 'policy.required': ['export.allowed'] }),
  ).toEqual(['Workspaces: none', 'Export: not allowed', 'Look-ups are kept: 1 day']);
});

it('has a line for every key that decides something', () => {
  expect(lines({ 'no.such': 1 })).toHaveLength(POLICY_KEYS.length - 1);
});
