import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Authorizer } from '../../lib/connectors/connector';
import { salesforce } from '../../lib/connectors/salesforce';
import { zendesk } from '../../lib/connectors/zendesk';
import { ok } from '../../lib/domain/errors';
import type { Enclosed } from '../../lib/domain/escalation/delivery';
import type { EscalationPart } from '../../lib/domain/outbox/operation';
import { type Standins, startStandins } from '../standins/server';
import { against, spec, unknownKeys } from '../standins/zendesk/spec';
import { standinFetch } from './standin-fetch';

/** Recorded exchanges with a real org; kept beside the project, not in it. */
const RECORDED = fileURLToPath(new URL('../../../shared/recordings/salesforce/recorded/', import.meta.url));
const recorded = existsSync(RECORDED);
if (!spec) console.warn('SKIPPED: no description of Zendesk at ../shared/specs; requests of escalations were not checked against it');
if (!recorded)
  console.warn('SKIPPED: no recordings of Salesforce at ../shared/recordings; requests of escalations were not checked against them');

const TICKET = '41207';
let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.requests.length = 0;
  standins.hits.length = 0;
});

const bearer = (token: string): Authorizer => ({ credentials: 'omit', headers: async () => ok({ Authorization: `Bearer ${token}` }) });
const inZendesk = () =>
  zendesk.open(
    { host: 'acme.zendesk.com', signIn: 'oauth' },
    { auth: bearer(standins.zendesk('acme').token()), fetch: standinFetch(standins.port) },
  );
const inSalesforce = () =>
  salesforce.open(
    { host: 'acme.my.salesforce.com', signIn: 'oauth' },
    { auth: bearer(standins.salesforce('acme').token()), fetch: standinFetch(standins.port) },
  );

let run = 0;
const enclosed = (more: Partial<Enclosed> = {}): Enclosed => {
  run += 1;
  return {
    title: 'Export fails',
    text: 'It ends with an error',
    ref: `Sidelight contract-${run}`,
    severity: '1',
    tags: ['sidelight_escalation'],
    uploads: [],
    ...more,
  };
};
const file = { name: 'console.log', mime: 'text/plain', bytes: new Blob(['nothing to see'], { type: 'text/plain' }) };
const part = (kind: 'open' | 'note' | 'raise' | 'link' | 'file'): EscalationPart =>
  ({ kind: `escalation.${kind}`, packetId: 'p', deliveryId: 'd', ...(kind === 'file' && { artifactId: 'e' }) }) as EscalationPart;

/** What left last, as it left. */
const sent = (method: string) => {
  const request = standins.requests.filter((one) => one.method === method).at(-1);
  return { path: request?.path ?? '', body: request?.body ?? '', headers: request?.headers ?? {} };
};

describe.skipIf(!spec)('what an escalation sends to Zendesk, beside the vendor’s description', () => {
  const write = async (kind: Parameters<typeof part>[0], what: Enclosed) => {
    const done = await inZendesk().write(part(kind), `k${run}`, undefined, what);
    if (!done.ok) throw new Error(`${kind}: ${done.error.message}`);
    return done.value;
  };
  const upload = async () => (await write('file', enclosed({ file }))).id;

  it('a file goes as what it is, with the name that the description asks for', async () => {
    expect(await upload()).toMatch(/./);
    const { path, body, headers } = sent('POST');
    const asked = spec?.paths['/api/v2/uploads']?.post;
    expect(asked).toBeDefined();
    expect([new URL(`https://x${path}`).searchParams.get('filename'), headers['content-type'], body]).toEqual([
      'console.log',
      'text/plain',
      'nothing to see',
    ]);
    expect(asked?.responses['201']).toBeDefined();
  });

  it.each([
    ['open', 'POST', 201, async () => enclosed({ uploads: [await upload()] })],
    ['note', 'PUT', 200, async () => enclosed({ recordId: TICKET, uploads: [await upload()] })],
    ['note', 'PUT', 200, async () => enclosed({ recordId: TICKET, mention: { id: '27419000100002', name: 'Petra Lang' } })],
    ['link', 'PUT', 200, async () => enclosed({ recordId: TICKET })],
    ['raise', 'PUT', 200, async () => enclosed({ recordId: TICKET, groupId: '27410000200002', problemId: '41233' })],
  ] as const)('%s: %s says nothing that the description does not know, and public nowhere', async (kind, method, status, what) => {
    await write(kind, await what());
    const { path, body } = sent(method);
    const request = JSON.parse(body);
    expect(against(method, path, status, undefined, request)).toEqual([]);
    expect(unknownKeys(method, path, request)).toEqual([]);
    if (request.ticket.comment) expect(request.ticket.comment.public).toBe(false);
  });

  it('finds a key that is not described', () => {
    expect(unknownKeys('PUT', '/api/v2/tickets/1.json', { ticket: { additional_tags: ['x'] } })).toEqual([
      'request.ticket.additional_tags: not described',
    ]);
  });
});

describe.skipIf(!recorded)('what an escalation sends to Salesforce, beside recorded exchanges', () => {
  const bodyOf = (name: string, n = 0) => JSON.parse(readFileSync(`${RECORDED}${name}.json`, 'utf8')).interactions[n];
  const account = () => String(standins.salesforce('acme').rows('Account')[0]?.Id);
  const write = async (kind: 'open' | 'file', what: Enclosed) => {
    const done = await inSalesforce().write(part(kind), `k${run}`, undefined, what);
    if (!done.ok) throw new Error(`${kind}: ${done.error.message}`);
    return done.value;
  };
  /** As a record was really created: address, method, and a flat body of fields. */
  const asCreated = (object: string) => {
    const { path, body } = sent('POST');
    const shape = bodyOf('create-record')
      .request.path.replace(/v\d+\.0/, 'v0.0')
      .replace(/\/$/, '');
    expect(path.replace(/v\d+\.0/, 'v0.0').replace(/\/$/, '')).toBe(shape.replace('Account', object));
    const fields = JSON.parse(body) as Record<string, unknown>;
    expect(Object.values(fields).every((value) => typeof value === 'string')).toBe(true);
    return fields;
  };

  it('a case has fields and values that recorded cases have', async () => {
    await write('open', enclosed({ accountRecordId: account() }));
    const fields = asCreated('Case');
    const [known] = bodyOf('cases').response.body.records;
    expect(Object.keys(fields).filter((name) => !(name in known))).toEqual([]);
    expect(String(fields.AccountId)).toHaveLength(known.AccountId.length);
    const priorities = bodyOf('cases').response.body.records.map(({ Priority }: { Priority: string }) => Priority);
    expect(priorities).toContain(fields.Priority);
  });

  it('a file is a version that publishes itself at the case, by one request and without a link of its own', async () => {
    const { id } = await write('open', enclosed({ accountRecordId: account() }));
    await write('file', enclosed({ recordId: id, file }));
    const fields = asCreated('ContentVersion');
    expect(fields).toMatchObject({ PathOnClient: 'console.log', FirstPublishLocationId: id });
    expect(atob(String(fields.VersionData))).toBe('nothing to see');
    expect(standins.requests.some(({ path }) => path.includes('ContentDocumentLink'))).toBe(false);
  });
});
