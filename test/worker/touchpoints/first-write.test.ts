import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookedUp } from '../../../lib/domain/match/looked-up';
import type { Place, Ref } from '../../../lib/domain/place';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { logOnce } from '../../../lib/store/touchpoints/touchpoints';
import { type Config, readConfig } from '../../../lib/worker/settings/config';
import { askFirst } from '../../../lib/worker/touchpoints/ask-first';
import { newTouchpoint } from '../../../lib/worker/touchpoints/new-touchpoint';
import { anchorOf, targetFor } from '../../../lib/worker/touchpoints/target';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';
import { anAccount, instant } from '../../domain/builders';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const org = (name: string) => `${name}.my.salesforce.com`;
const WORKSPACE = 'robin@sidecar.example';
const touch = {
  type: 'call',
  direction: 'both',
  at: instant('2026-11-20T09:00:00.000Z'),
  subject: 'Plan',
  people: [],
  promises: [],
} as const;

async function connect(name: string): Promise<void> {
  const connector = { connector: 'salesforce', method: 'oauth', state: 'connected', settings: {}, writes: true } as const;
  const at = instant('2026-11-01T09:00:00.000Z');
  await db.connection.put({ ...connector, id: `salesforce:${org(name)}`, host: org(name), createdAt: at, usedAt: at });
  await db.workspace.put({ address: org(name) });
}

/** An account that the org knows, as the panel has it, and the company's settings. */
let account = anAccount();
let config: Config;
beforeEach(async () => {
  await freshWorker();
  await connect('acme');
  const { accountIds } = await applyRecords([accountRecord('001', {}, `salesforce:${org('acme')}`)]);
  account = anAccount({ id: accountIds[0] ?? '' });
  config = await readConfig();
});

const about = async (confidence: number, workspace = WORKSPACE) => ({
  account,
  target: await targetFor(account, undefined, config),
  workspace,
  confidence,
  evidence: ['Matched by sender’s address'],
});
const asked = async (confidence: number, workspace?: string) => askFirst(await about(confidence, workspace), config, 'call');
const write = async (confirmed?: boolean) => {
  const { target, workspace } = await about(1);
  const id = crypto.randomUUID();
  return newTouchpoint({
    commandId: id,
    accountId: account.id,
    touch: { ...touch, people: [], promises: [] },
    target,
    workspace,
    asked: await asked(1),
    confirmed,
  });
};

describe('a write that leaves', () => {
  it('is asked about the first time from a workspace, with system, record and evidence; then it is one press', async () => {
    expect((await asked(1)).confirm).toEqual({
      system: expect.stringContaining(org('acme')),
      record: expect.stringContaining('001'),
      evidence: ['Matched by sender’s address'],
    });
    await expect(write()).rejects.toMatchObject({ code: 'bad_input' });
    await logOnce(await write(true));
    expect((await asked(1)).confirm).toBeUndefined();
    await logOnce(await write());
    expect((await asked(1, 'acme.zendesk.com')).confirm).toBeDefined();
  });

  it('is asked about every time where only a domain or a name matches, or less than the company wants', async () => {
    await logOnce(await write(true));
    expect((await asked(0.7)).confirm).toBeDefined();
    config = { ...config, policy: { ...config.policy, 'writes.minConfidence': 0.95 } };
    expect((await asked(0.9)).confirm).toBeDefined();
    expect((await asked(0.95)).confirm).toBeUndefined();
  });
});

describe('what a page says', () => {
  const page = (name: string): Place => ({ host: 'salesforce', page: 'record', space: org(name), refs: [] });

  it('of one org never goes to another that knows the account', async () => {
    await connect('globex');
    expect(await targetFor(account, { place: page('acme') }, config)).toMatchObject({
      destination: `salesforce:${org('acme')}`,
      recordId: '001',
    });
    expect(await targetFor(account, { place: page('globex') }, await readConfig())).toMatchObject({ destination: 'local' });
  });

  it.each([{ writes: false }, { state: 'paused' as const }])('stays here where the connection is %j', async (change) => {
    await db.connection.update(`salesforce:${org('acme')}`, change);
    expect(await targetFor(account, { place: page('acme') }, config)).toMatchObject({ destination: 'local' });
  });

  it('stays here where the org is no approved workspace any more', async () => {
    expect(await targetFor(account, { place: page('acme') }, { ...config, workspaces: [] })).toMatchObject({ destination: 'local' });
  });
});

describe('what is written from a case or an opportunity', () => {
  const CASE = '500000000000001AAA';
  const page = (kind: Ref['kind'], id: string, accountId?: string): Place => {
    const linked: Ref[] = accountId ? [{ kind: 'salesforce.account', id: accountId, role: 'linked' }] : [];
    return { host: 'salesforce', page: 'record', space: org('acme'), refs: [{ kind, id, role: 'focus' }, ...linked] };
  };
  const filed = async (place: Place, lookedUp?: LookedUp) =>
    anchorOf(await targetFor(account, { place, ...(lookedUp && { lookedUp }) }, config), [])?.recordId;

  it('is filed under that record where it is the account’s own', async () => {
    expect(await filed(page('salesforce.case', CASE, '001'))).toBe(CASE);
    expect(await filed(page('salesforce.opportunity', '006000000000001AAA', '001'))).toBe('006000000000001AAA');
    const said = { connectionId: `salesforce:${org('acme')}`, asOf: touch.at, account: { id: '001', recordId: CASE } };
    expect(await filed(page('salesforce.case', CASE), said)).toBe(CASE);
    expect(await filed(page('salesforce.case', CASE), { ...said, account: { id: '001', recordId: 'another' } })).toBe('001');
  });

  it('is filed under the account where the record is another’s, nobody’s that is known, or no such thing', async () => {
    expect(await filed(page('salesforce.case', CASE, '002'))).toBe('001');
    expect(await filed(page('salesforce.case', CASE))).toBe('001');
    expect(await filed(page('salesforce.contact', '003000000000001AAA', '001'))).toBe('001');
    expect(await filed(page('salesforce.account', '001'))).toBe('001');
  });

  it('says both before it is first written', async () => {
    const target = await targetFor(account, { place: page('salesforce.case', CASE, '001') }, config);
    const { confirm } = await askFirst({ ...(await about(1)), target }, config, 'call');
    expect(confirm?.record).toBe(`case ${CASE} of account 001`);
  });
});
