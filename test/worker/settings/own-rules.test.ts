import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cluesFor } from '../../../lib/domain/match/clues';
import { neverLogged, neverLogRules } from '../../../lib/domain/touchpoint/never-log';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { readConfig } from '../../../lib/worker/settings/config';
import { addNeverLog, removeNeverLog, setSourceOrder } from '../../../lib/worker/settings/own-rules';
import { addOwnDomain, approveWorkspace, readSettingsView } from '../../../lib/worker/settings/settings';
import { logAnywhere, logTarget } from '../../../lib/worker/touchpoints/anywhere';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { accountRecord } from '../../builders/records';
import { anAccount } from '../../domain/builders';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

beforeEach(freshWorker);

describe('never logged', () => {
  const own = { ownDomains: new Set<string>() };
  const account = anAccount({ domains: ['halden.example'] });
  const refused = async (address: string) =>
    neverLogged({ facts: { people: [{ address, role: 'sender' }] }, account, own }, neverLogRules(await readConfig()));

  it('is what a person lists, a domain or an address, until they take it back', async () => {
    expect(await addNeverLog(' Lawyers.Example ')).toEqual({ rule: 'lawyers.example' });
    expect(await addNeverLog('Ana@Halden.example')).toEqual({ rule: 'ana@halden.example' });
    await expect(addNeverLog('no rule')).rejects.toMatchObject({ code: 'bad_input' });
    expect((await readConfig()).neverLog).toEqual(['ana@halden.example', 'lawyers.example']);
    expect(await refused('kim@mail.lawyers.example')).toContain('lawyers.example');
    expect(await refused('ana@halden.example')).toContain('ana@halden.example');
    expect(await refused('bo@halden.example')).toBeUndefined();
    await removeNeverLog('lawyers.example');
    expect(await refused('kim@mail.lawyers.example')).toBeUndefined();
  });

  it('comes on top of what the company lists', async () => {
    await addNeverLog('lawyers.example');
    const config = await readConfig();
    const policy = { ...config.policy, 'neverLog.domains': ['court.example'] };
    expect(neverLogRules({ ...config, policy })['neverLog.domains']).toEqual(['court.example', 'lawyers.example']);
  });

  it('says whose rule it is: the person’s own is taken back in Settings, the company’s is not', async () => {
    await addNeverLog('lawyers.example');
    await addNeverLog('court.example');
    const config = await readConfig();
    const rules = neverLogRules({ ...config, policy: { ...config.policy, 'neverLog.domains': ['court.example'] } });
    const why = (address: string) => neverLogged({ facts: { people: [{ address, role: 'sender' }] }, account, own }, rules);
    expect(why('kim@lawyers.example')).toBe('You said that lawyers.example is never logged, in Settings under “Never logged”.');
    expect(why('kim@court.example')).toBe('Your company never logs court.example.');
  });

  it('holds for calls from anywhere too: the account’s own domain is listed', async () => {
    const { accountIds } = await applyRecords([accountRecord('001', { domains: ['halden.example'] })]);
    const accountId = accountIds[0] ?? '';
    expect(await logTarget({ accountId, type: 'call' })).toMatchObject({ system: expect.any(String) });
    await addNeverLog('halden.example');
    const refusal = { code: 'forbidden', message: expect.stringContaining('halden.example') };
    await expect(logTarget({ accountId, type: 'call' })).rejects.toMatchObject(refusal);
    const said = { commandId: crypto.randomUUID(), accountId, type: 'call' as const, text: 'x' };
    await expect(logAnywhere(said)).rejects.toMatchObject(refusal);
  });
});

describe('who is of the own company', () => {
  it('is told by an approved mailbox too, beside any product, unless anybody may open one there', async () => {
    await addOwnDomain('acme-group.example');
    await approveWorkspace('kim@mail.acme.example');
    await approveWorkspace('kim@gmail.com');
    const { ownDomains } = await readConfig();
    expect(ownDomains).toEqual(['acme-group.example', 'acme.example']);
    const place = { host: 'zendesk' as const, space: 'acme.zendesk.com', page: 'record' as const, refs: [] };
    const facts = { people: [{ address: 'bo@acme.example', role: 'requester' as const }] };
    expect(cluesFor(place, facts, undefined, { ownDomains: new Set(ownDomains) }).clues).toEqual([]);
    await expect(addOwnDomain('gmail.com')).rejects.toMatchObject({ code: 'bad_input', message: expect.stringContaining('gmail.com') });
    // What the person named is what they may take back.
    expect((await readSettingsView()).ownDomains).toEqual(['acme-group.example']);
  });
});

describe('which source is believed first', () => {
  const arr = (amount: number) => ({ name: 'Halden', arr: { amount }, salesforceId: '001dM00003jU9GxQAK' });
  const one = async () => {
    const [account, ...more] = await db.account.toArray();
    expect(more).toEqual([]);
    return account?.account;
  };
  const shown = async () => (await one())?.arr?.amount;

  it('is the person’s to say, and every account follows', async () => {
    await applyRecords([accountRecord('001dM00003jU9GxQAK', arr(1), 'salesforce:acme.my.salesforce.com')]);
    await applyRecords([accountRecord('42', arr(2), 'zendesk:acme.zendesk.com')]);
    expect(await shown()).toBe(1);
    await setSourceOrder(['zendesk', 'salesforce']);
    await vi.waitFor(async () => expect(await shown()).toBe(2));
    expect((await one())?.conflicts).toMatchObject([{ field: 'arr', value: { amount: 1 } }]);
    await setSourceOrder(['salesforce', 'zendesk']);
    await vi.waitFor(async () => expect(await shown()).toBe(1));
  });

  it('is not where the company says so', async () => {
    await browser.storage.managed.set({ 'sources.order': ['salesforce'] });
    await expect(setSourceOrder(['zendesk'])).rejects.toMatchObject({ code: 'forbidden' });
    await browser.storage.managed.clear();
  });
});
