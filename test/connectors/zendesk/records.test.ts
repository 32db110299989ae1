import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { ZendeskConfig } from '../../../lib/connectors/zendesk/config';
import { offersOf } from '../../../lib/connectors/zendesk/fields';
import { dayOf, healthOf, moneyOf, wordsOf } from '../../../lib/connectors/zendesk/values';
import type { IsoInstant } from '../../../lib/domain/account';
import type { Ref } from '../../../lib/domain/place';
import { json, type LocalServer, localServer } from '../local-server';

const HOST = 'halden.zendesk.com';
const NOW = '2026-03-20T12:00:00.000Z' as IsoInstant;

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const open = (more: Partial<ZendeskConfig> = {}) =>
  zendesk.open({ host: HOST, signIn: 'session', ...more }, { fetch: server.fetch, now: () => NOW });
const field = (key: string, title: string, type: string, more: object = {}) => ({ id: 1, key, title, type, active: true, ...more });
const page = (name: string, rows: object[]) => ({
  [name]: rows,
  meta: { has_more: false, after_cursor: 'x' },
  links: { next: 'https://x' },
});

const FIELDS = [
  field('health_score', 'Health', 'integer'),
  field('renewal_date', 'Renewal date', 'date'),
  field('arr', 'ARR', 'decimal'),
  field('tier', 'Segment', 'dropdown', { custom_field_options: [{ id: 1, name: 'Mid-market', raw_name: 'x', value: 'tier_mm' }] }),
  field('owner_csm', 'Customer Success Manager', 'lookup', { relationship_target_type: 'zen:user' }),
  field('phase', 'Lebenszyklusphase', 'text'),
  field('reference', 'Reference customer', 'checkbox'),
];
const ORGANIZATION = {
  id: 42,
  name: ' Halden\u202E Optics GmbH ',
  external_id: '0015g00000xyzabaaf',
  domain_names: ['halden-optics.example', 'HALDEN.example', 'gmail.com'],
  tags: ['vip'],
  organization_fields: {
    health_score: 58,
    renewal_date: '2026-12-18T00:00:00+00:00',
    arr: 84000.5,
    tier: 'tier_mm',
    owner_csm: '7',
    phase: 'Adopting',
    reference: true,
  },
};
const PEOPLE = [
  { id: 1, name: 'Ana Meier', email: 'Ana@Halden-Optics.example', role: 'end-user', organization_id: 42, active: true },
  { id: 2, name: 'Colleague', email: 'me@us.example', role: 'agent', organization_id: 42, active: true },
  { id: 3, name: 'Gone', email: null, role: 'end-user', organization_id: 42, active: false },
  { id: 4, name: '', email: null, role: 'end-user', organization_id: 42 },
];
const WORLD: Record<string, object> = {
  '/organizations/42': { organization: ORGANIZATION },
  '/organizations/42/users': page('users', PEOPLE),
  '/organization_fields': page('organization_fields', FIELDS),
  '/users/show_many': { users: [{ id: 7, name: 'Robin Kern', email: 'robin@us.example' }], count: 1 },
  '/search': { results: [{ id: 9, status: 'open', created_at: '2026-03-10T12:00:00Z' }], count: 1 },
  '/tickets/9': { ticket: { id: 9, subject: 'x', status: 'open', requester_id: 1, organization_id: 42 }, organizations: [ORGANIZATION] },
  '/tickets/10': { ticket: { id: 10, subject: 'x', status: 'open', requester_id: 1, organization_id: null } },
  '/users/1': { user: PEOPLE[0], organizations: [ORGANIZATION] },
};
const pathOf = (url: string) => url.replace(/^\/api\/v2/, '').replace(/\.json.*$/, '');

function serve(world: Record<string, object | number> = WORLD): void {
  server.answer((request, response) => {
    const found = world[pathOf(request.url ?? '')];
    return typeof found === 'object' ? json(found)(request, response) : json({ error: 'x' }, found ?? 404)(request, response);
  });
}

const MAPPING = { arr: 'arr', health: 'health_score', renewal: 'renewal_date', segment: 'tier', csm: 'owner_csm', lifecycle: 'phase' };
const ref = (kind: Ref['kind'], id: string): Ref => ({ kind, id, role: 'focus' });
const STAMP = { connectionId: `zendesk:${HOST}`, label: `Zendesk (${HOST})`, asOf: NOW, accountExternalId: '42' };
const ACCOUNT = {
  ...STAMP,
  type: 'account',
  externalId: '42',
  value: {
    name: 'Halden Optics GmbH',
    domains: ['halden-optics.example', 'halden.example'],
    arr: { amount: 84000.5 },
    health: { score: 58, history: [], factors: [] },
    renewal: { endDate: '2026-12-18' },
    segment: 'Mid-market',
    csm: 'Robin Kern',
    lifecycle: 'Adopting',
    support: { open: 1, oldestDays: 10, waitingOnUs: 1, waitingOnCustomer: 0, escalations: 0 },
    salesforceId: '0015g00000XyZabAAF',
    zendeskOrganization: `${HOST}/42`,
  },
};
const CONTACTS = [
  { ...STAMP, type: 'contact', externalId: '1', value: { id: '1', name: 'Ana Meier', email: 'ana@halden-optics.example' } },
  { ...STAMP, type: 'contact', externalId: '4', value: { id: '4', name: '4' } },
];

describe('the account behind a page', () => {
  it('is the organization with its fields, contacts and open tickets', async () => {
    serve();
    expect(await open({ mapping: MAPPING }).account(ref('zendesk.organization', '42'))).toEqual({
      ok: true,
      value: [ACCOUNT, ...CONTACTS],
    });
  });

  it('of an organization needs one round trip', async () => {
    const waiting: (() => void)[] = [];
    server.answer((request, response) => {
      waiting.push(() => json(WORLD[pathOf(request.url ?? '')])(request, response));
      // Nobody is answered before all five have asked.
      if (waiting.length === 5) for (const answer of waiting) answer();
    });
    const asked = await open({ mapping: { arr: 'arr' } }).account(ref('zendesk.organization', '42'));
    expect(asked.ok).toBe(true);
    expect(waiting).toHaveLength(5);
  });

  it.each([ref('zendesk.ticket', '9'), ref('zendesk.user', '1')])('of %j is its organization', async (one) => {
    serve();
    expect(await open({ mapping: MAPPING }).account(one)).toEqual({ ok: true, value: [ACCOUNT, ...CONTACTS] });
  });

  it('is nothing for a ticket of no organization, and not asked about elsewhere', async () => {
    serve();
    expect(await open().account(ref('zendesk.ticket', '10'))).toEqual({ ok: true, value: [] });
    expect(await open().account(ref('salesforce.account', '0015g00000XyZabAAB'))).toMatchObject({
      ok: false,
      error: { code: 'bad_input' },
    });
  });

  it('leaves out what this role may not see, and fields that nobody mapped', async () => {
    serve({ ...WORLD, '/organizations/42/users': 403, '/search': 403 });
    const found = await open().account(ref('zendesk.organization', '42'));
    expect(found).toMatchObject({ ok: true, value: [{ type: 'account' }] });
    expect(found.ok && Object.keys(found.value[0]?.value ?? {}).sort()).toEqual(['domains', 'name', 'salesforceId', 'zendeskOrganization']);
    expect(server.seen.map(({ url }) => pathOf(url))).not.toContain('/organization_fields');
  });

  it('shows values of fields even to a role that may not see what they are called', async () => {
    serve({ ...WORLD, '/organization_fields': 403 });
    const found = await open({ mapping: { arr: 'arr', segment: 'tier' } }).account(ref('zendesk.organization', '42'));
    expect(found).toMatchObject({ ok: true, value: [{ value: { arr: { amount: 84000.5 }, segment: 'tier_mm' } }, {}, {}] });
  });

  it.each(['/organizations/42/users', '/search', '/organization_fields', '/users/show_many'])(
    'fails as a whole when %s fails',
    async (path) => {
      serve({ ...WORLD, [path]: 500 });
      const found = await open({ mapping: MAPPING }).account(ref('zendesk.organization', '42'));
      expect(found).toMatchObject({ ok: false, error: { code: 'vendor_error', message: expect.stringContaining('Zendesk') } });
    },
  );

  it('names the field whose form changed, and not its value', async () => {
    serve({ ...WORLD, '/organizations/42': { organization: { ...ORGANIZATION, domain_names: 'secret.example' } } });
    const found = await open().account(ref('zendesk.organization', '42'));
    expect(found).toMatchObject({
      ok: false,
      error: { code: 'vendor_changed', message: expect.stringContaining('organization.domain_names') },
    });
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

describe('fields of organizations', () => {
  it('are offered for what they can hold, with a guess by key and title', async () => {
    serve();
    const found = await open().fields();
    if (!found.ok) throw new Error(found.error.message);
    expect(found.value.guess).toEqual(MAPPING);
    expect(found.value.offers.map(({ name }) => name)).toEqual(['health_score', 'renewal_date', 'arr', 'tier', 'owner_csm', 'phase']);
    expect(found.value.offers[4]).toEqual({ name: 'owner_csm', label: 'Customer Success Manager', fits: ['csm'] });
  });

  it('come page by page, until has_more says no', async () => {
    let pages = 0;
    server.answer((request, response) => {
      pages += 1;
      const one = [field(`f${pages}`, `Field ${pages}`, 'text')];
      return json({ ...page('organization_fields', one), meta: { has_more: pages < 3, after_cursor: `c${pages}` } })(request, response);
    });
    const found = await open().fields();
    expect(found.ok && found.value.offers.map(({ name }) => name)).toEqual(['f1', 'f2', 'f3']);
    expect(server.seen.map(({ url }) => decodeURIComponent(url).split('?')[1])).toEqual([
      'page[size]=100',
      'page[size]=100&page[after]=c1',
      'page[size]=100&page[after]=c2',
    ]);
  });

  it.each([
    ['Vertragsende', 'date', 'renewal'],
    ['Date de renouvellement', 'date', 'renewal'],
    ['Gesundheitswert', 'integer', 'health'],
    ['Kundengesundheit', 'dropdown', 'health'],
    ['Kundenbetreuer', 'text', 'csm'],
    ['Chargé de compte', 'text', 'csm'],
    ['Kundensegment', 'dropdown', 'segment'],
    ['Étape du cycle de vie', 'dropdown', 'lifecycle'],
    ['Annual recurring revenue', 'decimal', 'arr'],
  ])('are known by the title %s', (title, type, ours) => {
    expect(offersOf([field('custom_1', title, type)]).guess).toEqual({ [ours]: 'custom_1' });
  });

  it('are not guessed where their type cannot hold it, nor twice', () => {
    expect(offersOf([field('arr', 'ARR', 'checkbox'), field('renewal', 'Renewal', 'dropdown')]).guess).toEqual({});
    expect(offersOf([field('a', 'ARR', 'decimal'), field('b', 'ARR', 'text')]).guess).toEqual({ arr: 'a' });
    expect(offersOf([field('l', 'CSM', 'lookup', { relationship_target_type: 'zen:organization' })]).offers).toEqual([]);
  });

  it('have values in several forms', () => {
    expect([moneyOf(12), moneyOf('€ 84k'), moneyOf(-1), moneyOf('soon'), moneyOf(null)]).toEqual([
      { amount: 12 },
      { amount: 84000, currency: 'EUR' },
      undefined,
      undefined,
      undefined,
    ]);
    expect([dayOf('2026-12-18'), dayOf('18. Dez. 2026'), dayOf('12/11/2026'), dayOf(5)]).toEqual([
      '2026-12-18',
      '2026-12-18',
      undefined,
      undefined,
    ]);
    expect([healthOf(101), healthOf('rot')?.band, healthOf(7.5)?.score]).toEqual([undefined, 'critical', 7.5]);
    const options = { custom_field_options: [{ name: 'Green', value: 'h_g' }] };
    expect(healthOf('h_g', { ...field('h', 'H', 'dropdown'), ...options })?.band).toBe('healthy');
    expect([wordsOf('h_x', options), wordsOf(true), wordsOf('  '), wordsOf('a\u0000b')]).toEqual(['h_x', undefined, undefined, 'ab']);
  });
});

it('calls used and left are what the headers say', () => {
  const usage = (headers: Record<string, string>) => zendesk.usage?.(new Headers(headers));
  expect(usage({ 'X-Rate-Limit': '400', 'X-Rate-Limit-Remaining': '392' })).toEqual({ used: 8, limit: 400 });
  expect([usage({}), usage({ 'X-Rate-Limit': '400' }), usage({ 'X-Rate-Limit': 'many', 'X-Rate-Limit-Remaining': '1' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
