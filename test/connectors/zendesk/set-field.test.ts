import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import { ok } from '../../../lib/domain/errors';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { type Standins, startStandins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.faults.clear();
  standins.hits.length = 0;
  Object.assign(acme().settings, { role: 'admin', pageMax: 100 });
});

const acme = () => standins.zendesk('acme');
const MAPPING = { arr: 'arr', segment: 'segment', renewal: 'renewal_date', csm: 'csm_email' };
const open = (signIn: 'oauth' | 'session' = 'oauth') =>
  zendesk.open(
    { host: 'acme.zendesk.com', signIn, mapping: MAPPING },
    {
      auth: { credentials: 'omit', headers: async () => ok({ Authorization: `Bearer ${acme().token()}` }) },
      fetch: standinFetch(standins.port),
    },
  );
const id = () => String(standins.world.companies.find(({ zendeskOrgId }) => zendeskOrgId)?.zendeskOrgId);
type Set = Extract<Operation, { kind: 'field.set' }>;
const set = (field: Set['field'], value: Set['value'], path: string, seen?: Set['seen']): Operation => ({
  kind: 'field.set',
  field,
  value,
  target: { recordId: id(), path },
  ...(seen !== undefined && { seen }),
});
const changes = () => standins.hits.filter(({ object }) => object === 'organization').map(({ fields }) => fields.organization_fields);

describe('a field of an organization', () => {
  it('is set in the form in which Zendesk keeps it, once however often it is told', async () => {
    const writes = [
      set('segment', 'SMB', 'segment'),
      set('renewal', '2027-03-04', 'renewal_date'),
      set('arr', { amount: 77_000 }, 'arr'),
      set('csm', 'robin@sidelight.example', 'csm_email'),
    ];
    for (const write of [...writes, ...writes]) {
      expect(open().exactness(write)).toBe('keyed');
      expect(await open().write(write, 'k')).toMatchObject({ ok: true, value: { id: id(), as: 'field' } });
    }
    expect(changes()).toEqual([
      { segment: 'segment_smb' },
      { renewal_date: '2027-03-04' },
      { arr: 77_000 },
      { csm_email: 'robin@sidelight.example' },
    ]);
  });

  it('that somebody changed meanwhile is shown and left', async () => {
    await open().write(set('segment', 'Enterprise', 'segment'), 'k');
    standins.hits.length = 0;
    const write = set('segment', 'SMB', 'segment', 'Mid-market');
    expect(await open().write(write, 'k')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await open().there(write)).toMatchObject({ ok: true, value: { status: 'Enterprise' } });
    expect(changes()).toEqual([]);
  });

  it('is for administrators, which is said before, and by Zendesk itself after', async () => {
    expect(await open().recordTerms()).toMatchObject({
      ok: true,
      value: { fields: { segment: { path: 'segment', choices: ['SMB', 'Mid-market', 'Enterprise'] } }, contact: { create: false } },
    });
    acme().settings.role = 'agent';
    expect(await open().recordTerms()).toMatchObject({
      ok: true,
      value: { fields: { segment: { closed: 'rights' }, arr: { closed: 'rights' } } },
    });
    expect(await open().write(set('segment', 'Mid-market', 'segment'), 'k')).toMatchObject({
      ok: false,
      error: { code: 'forbidden', message: expect.stringContaining('administrators') },
    });
    expect(open('session').exactness(set('segment', 'SMB', 'segment'))).toBeUndefined();
  });
});
