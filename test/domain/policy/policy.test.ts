import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RULES } from '@/lib/domain/outreach/rules';
import { approvedWorkspaces, mayConnect, mayExport, POLICY_KEYS, readPolicy } from '../../../lib/domain/policy/policy';
import { policySchema } from '../../../lib/domain/policy/policy-schema';

const OPEN = {
  'workspaces.allowed': [],
  'connectors.allowed': [],
  'signIn.methods': ['oauth', 'token', 'session'],
  'signIn.clientIds': [],
  tokenStorage: 'disk',
  'mcas.allowBypass': false,
  'connections.unusedDays': 14,
  'hosts.disabled': [],
  'export.allowed': true,
  'export.formats': ['csv', 'json'],
  'capture.allowed': true,
  'capture.allUrls': true,
  'capture.recording': true,
  'retention.lookupDays': 90,
  'retention.auditDays': 0,
  'retention.packetDays': 90,
  'escalation.minScore': 1,
  'outreach.checks': [],
  'lock.idleMinutes': 0,
  'writes.fromFrame': 'allow',
  'writes.minConfidence': 0.8,
  'neverLog.domains': [],
  'neverLog.addresses': [],
  'fields.neverCache': [],
  'offline.maxHours': 168,
  'refresh.callShare': 20,
  'sources.order': [],
  'notifications.allowed': true,
  'notifications.names': true,
  'audit.sink': '',
  'bundle.url': '',
  'bundle.content': '',
  'bundle.trustedKeys': [],
  'bundle.revokedKeys': [],
  'bundle.requireSigned': false,
  'bundle.approvals': 1,
  'bundle.minSerial': 0,
  'bundle.maxAgeDays': 0,
  'bundle.stopOutdated': false,
  'policy.required': [],
  decided: [],
};
const PRODUCTS = ['salesforce', 'zendesk', 'gmail'];
const ALL_CLOSED = {
  'workspaces.allowed': [],
  'connectors.allowed': [],
  'signIn.methods': [],
  tokenStorage: 'session',
  'mcas.allowBypass': false,
  'connections.unusedDays': 1,
  'hosts.disabled': PRODUCTS,
  'export.allowed': false,
  'export.formats': [],
  'capture.allowed': false,
  'capture.allUrls': false,
  'capture.recording': false,
  'retention.lookupDays': 1,
  'retention.packetDays': 1,
  'escalation.minScore': 5,
  'outreach.checks': RULES.map((rule) => `${rule}=block`),
  'lock.idleMinutes': 1,
  'writes.fromFrame': 'never',
  'writes.minConfidence': 1,
  'offline.maxHours': 1,
  'refresh.callShare': 1,
  'notifications.allowed': false,
  'notifications.names': false,
  'bundle.requireSigned': true,
  'bundle.minSerial': Number.MAX_SAFE_INTEGER,
  'bundle.maxAgeDays': 1,
  'bundle.stopOutdated': true,
  decided: POLICY_KEYS,
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
    ['signIn.clientIds', ['acme.my.salesforce.com'], { 'signIn.clientIds': [] }],
    ['signIn.clientIds', ['evil.example=3MVG9'], { 'signIn.clientIds': [] }],
    ['tokenStorage', 'local', { tokenStorage: 'session' }],
    ['mcas.allowBypass', 'yes', { 'mcas.allowBypass': false }],
    ['connections.unusedDays', 0, { 'connections.unusedDays': 1 }],
    ['writes.fromFrame', 'sometimes', { 'writes.fromFrame': 'never' }],
    ['writes.minConfidence', 90, { 'writes.minConfidence': 1 }],
    ['neverLog.domains', ['not a domain'], {}],
    ['neverLog.addresses', ['acme.example'], {}],
    ['hosts.disabled', ['gmial'], { 'hosts.disabled': PRODUCTS }],
    ['export.allowed', 'no', { 'export.allowed': false }],
    ['export.formats', ['csv', 'xlsx'], { 'export.formats': [] }],
    ['retention.lookupDays', 0, { 'retention.lookupDays': 1 }],
    ['retention.lookupDays', '30', { 'retention.lookupDays': 1 }],
    ['retention.auditDays', 29, { 'retention.auditDays': 0 }],
    ['lock.idleMinutes', 1.5, { 'lock.idleMinutes': 1 }],
    ['lock.idleMinutes', -10, { 'lock.idleMinutes': 1 }],
    ['fields.neverCache', ['ARR'], {}],
    ['offline.maxHours', 0, { 'offline.maxHours': 1 }],
    ['refresh.callShare', 100, { 'refresh.callShare': 1 }],
    ['notifications.allowed', 'yes', { 'notifications.allowed': false }],
    ['notifications.names', 1, { 'notifications.names': false }],
    ['sources.order', ['sap'], { 'sources.order': [] }],
    ['audit.sink', 'http://evil.example/x', { 'audit.sink': '' }],
    ['audit.sink', 'https://ana:evil@acme.example/x', { 'audit.sink': '' }],
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
    expect(policy).toMatchObject(ALL_CLOSED);
    expect(broken?.message).toContain(named);
  });

  it('keeps nothing of an account when it cannot read what must not be kept', () => {
    expect(readPolicy({ 'fields.neverCache': ['ARR'] }).policy['fields.neverCache']).toHaveLength(11);
  });

  it.each<[string, object, object]>([
    // Chrome drops a value of another type: it never arrives.
    [
      'closes a required key that did not arrive',
      { 'policy.required': ['export.allowed'] },
      { 'export.allowed': false, 'signIn.methods': OPEN['signIn.methods'] },
    ],
    ['closes everything for a required key it does not know', { 'policy.required': ['voice.allowed'] }, ALL_CLOSED],
    ['closes everything when it cannot read what is required', { 'policy.required': 'all', 'export.allowed': true }, ALL_CLOSED],
    ['closes everything for an unknown key that is required', { 'policy.required': ['watermark.text'], 'watermark.text': 'x' }, ALL_CLOSED],
  ])('%s', (_title, managed, policy) => {
    const reading = readPolicy(managed);
    expect(reading.policy).toMatchObject(policy);
    expect(reading.broken?.message).toMatch(/export\.allowed|voice\.allowed|policy\.required|watermark\.text/);
  });

  it('passes over keys of a newer version that are not required, and says which', () => {
    const reading = readPolicy({ 'policy.required': ['export.allowed'], 'export.allowed': false, 'watermark.text': 'x' });
    expect(reading).toMatchObject({ policy: { 'export.allowed': false, 'hosts.disabled': [] }, skipped: ['watermark.text'] });
    expect(reading.broken).toBeUndefined();
  });

  it('never throws, and whatever is wrong is said', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(OPEN)), fc.jsonValue()), (managed) => {
        const { 'policy.required': _required, ...rest } = managed;
        const fits = policySchema().safeParse(rest).success;
        expect(readPolicy(rest).broken === undefined).toBe(fits);
        expect(readPolicy({ ...rest, 'policy.required': Object.keys(rest) }).broken === undefined).toBe(fits);
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

it('exports only what is allowed', () => {
  const allows = (managed: unknown) => (['csv', 'json'] as const).filter((format) => mayExport(readPolicy(managed).policy, format));
  expect(allows({})).toEqual(['csv', 'json']);
  expect(allows({ 'export.allowed': false })).toEqual([]);
  expect(allows({ 'export.allowed': false, 'export.formats': ['csv'] })).toEqual([]);
  expect(allows({ 'export.formats': ['json'] })).toEqual(['json']);
  expect(allows({ 'export.formats': ['json', 'pdf'] })).toEqual([]);
});

describe('managed-schema.json', () => {
  const file = JSON.parse(readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'));
  type Node = { type?: unknown; items?: Node; properties?: Record<string, Node> };
  const shape = ({ type, items, properties }: Node): Node => ({
    type,
    ...(items ? { items: shape(items) } : {}),
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, shape(node)])) } : {}),
  });

  it('has the keys and types that readPolicy knows', () => {
    const ours = z.toJSONSchema(policySchema(), { io: 'input' }) as Node;
    expect(shape(file)).toEqual(shape(ours));
    expect(Object.keys(file.properties).sort()).toEqual([...POLICY_KEYS].sort());
  });

  it('is what Chrome accepts: one type per node, no additionalProperties at the top, no rule that would drop a value unseen', () => {
    const text = JSON.stringify(file);
    expect(file).not.toHaveProperty('additionalProperties');
    for (const word of ['"enum"', '"pattern"', '"$schema"', '"minimum"', '"required":']) expect(text).not.toContain(word);
    for (const [key, node] of Object.entries<Record<string, unknown>>(file.properties)) {
      expect([key, typeof node.type, typeof node.title, typeof node.description]).toEqual([key, 'string', 'string', 'string']);
    }
  });
});
