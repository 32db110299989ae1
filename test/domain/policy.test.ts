import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { approvedWorkspaces, mayConnect, policySchema, readPolicy } from '../../lib/domain/policy';

const OPEN = {
  'workspaces.allowed': [],
  'connectors.allowed': [],
  'signIn.methods': ['oauth', 'token', 'session'],
  'hosts.disabled': [],
  decided: [],
};

describe('readPolicy', () => {
  it.each([undefined, null, {}])('leaves everything to the user without a policy (%j)', (managed) => {
    expect(readPolicy(managed)).toEqual({ policy: OPEN });
  });

  it('takes what the company decides, in normal form', () => {
    const { policy, broken } = readPolicy({
      'workspaces.allowed': ['https://ACME.zendesk.com/agent', 'acme.lightning.force.com'],
      'signIn.methods': ['oauth'],
      'hosts.disabled': ['gmail'],
    });
    expect(broken).toBeUndefined();
    expect(policy).toEqual({
      ...OPEN,
      'workspaces.allowed': ['acme.zendesk.com', 'acme.my.salesforce.com'],
      'signIn.methods': ['oauth'],
      'hosts.disabled': ['gmail'],
      decided: ['workspaces.allowed', 'signIn.methods', 'hosts.disabled'],
    });
  });

  it.each<[string, unknown, object]>([
    ['workspaces.allowed', ['acme.zendesk.com', 'evil.example'], { 'workspaces.allowed': [] }],
    ['workspaces.allowed', 'acme.zendesk.com', { 'workspaces.allowed': [] }],
    ['connectors.allowed', [7], { 'connectors.allowed': [] }],
    ['signIn.methods', ['oauth', 'password'], { 'signIn.methods': [] }],
    ['hosts.disabled', ['gmial'], { 'hosts.disabled': ['salesforce', 'zendesk', 'gmail'] }],
  ])('closes %s when it is %j, keeps the rest and names the key', (key, value, closed) => {
    const other = key === 'hosts.disabled' ? { 'signIn.methods': ['oauth'] } : { 'hosts.disabled': ['zendesk'] };
    const { policy, broken } = readPolicy({ ...other, [key]: value });
    expect(policy).toMatchObject({ ...other, ...closed });
    expect(policy.decided).toContain(key);
    expect(broken).toMatchObject({ code: 'bad_input', retryable: false });
    expect(broken?.message).toContain(key);
    expect(broken?.message).not.toContain('evil');
  });

  it.each<[unknown, string]>([
    [{ 'workspace.allowed': ['acme.zendesk.com'], 'hosts.disabled': [] }, 'workspace.allowed'],
    [[], '(all)'],
    ['on', '(all)'],
  ])('closes everything for %j', (managed, named) => {
    const { policy, broken } = readPolicy(managed);
    expect(policy).toMatchObject({
      'workspaces.allowed': [],
      'connectors.allowed': [],
      'signIn.methods': [],
      'hosts.disabled': ['salesforce', 'zendesk', 'gmail'],
    });
    expect(policy.decided).toHaveLength(4);
    expect(broken?.message).toContain(named);
  });

  it('never throws, and whatever is wrong is said', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(OPEN)), fc.anything()), (managed) => {
        expect(readPolicy(managed).broken === undefined).toBe(policySchema.safeParse(managed).success);
      }),
    );
  });
});

it('lets the company name all workspaces there are', () => {
  expect(approvedWorkspaces(readPolicy({}).policy, ['mine.zendesk.com'])).toEqual(['mine.zendesk.com']);
  expect(approvedWorkspaces(readPolicy({ 'workspaces.allowed': ['acme.zendesk.com'] }).policy, ['mine.zendesk.com'])).toEqual([
    'acme.zendesk.com',
  ]);
  expect(approvedWorkspaces(readPolicy({ 'workspaces.allowed': 7 }).policy, ['mine.zendesk.com'])).toEqual([]);
});

it('connects only to what is allowed, only in allowed ways', () => {
  expect(mayConnect(readPolicy({}).policy, 'zendesk', 'session')).toBe(true);
  expect(mayConnect(readPolicy({ 'connectors.allowed': ['salesforce'] }).policy, 'zendesk', 'session')).toBe(false);
  expect(mayConnect(readPolicy({ 'connectors.allowed': [] }).policy, 'zendesk', 'session')).toBe(false);
  expect(mayConnect(readPolicy({ 'signIn.methods': ['oauth'] }).policy, 'zendesk', 'session')).toBe(false);
});

describe('managed-schema.json', () => {
  const file = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'));
  type Node = { type?: unknown; items?: Node; properties?: Record<string, Node> };
  const shape = ({ type, items, properties }: Node): Node => ({
    type,
    ...(items ? { items: shape(items) } : {}),
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, shape(node)])) } : {}),
  });

  it('has the keys and types that readPolicy knows', () => {
    const ours = z.toJSONSchema(policySchema, { io: 'input' }) as Node;
    expect(shape(file)).toEqual(shape(ours));
    expect(Object.keys(file.properties)).toHaveLength(4);
  });

  it('is what Chrome accepts: one type per node, no additionalProperties at the top, no rule that would drop a value unseen', () => {
    const text = JSON.stringify(file);
    expect(file).not.toHaveProperty('additionalProperties');
    for (const word of ['"enum"', '"pattern"', '"$schema"', '"minimum"', '"required"']) expect(text).not.toContain(word);
    for (const [key, node] of Object.entries<Record<string, unknown>>(file.properties)) {
      expect([key, typeof node.type, typeof node.title, typeof node.description]).toEqual([key, 'string', 'string', 'string']);
    }
  });
});
