import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { memberKey } from '../../../lib/domain/fold/same-account';
import { db } from '../../../lib/store/db';
import { answerSame, lookAlikes, ownHostChanged, setApart, sourcesOf } from '../../../lib/store/records/duplicates';
import { applyRecords } from '../../../lib/store/records/records';
import { accountRecord } from '../../builders/records';

afterEach(async () => {
  await db.delete();
  await db.open();
});

const SF = 'salesforce:acme.my.salesforce.com';
const ZD = 'zendesk:acme.zendesk.com';
const ID = '001000000000001AAA';
const OTHER = '001000000000002AAA';

async function put(...records: Parameters<typeof applyRecords>[0]): Promise<string> {
  return (await applyRecords(records)).accountIds[0] ?? '';
}

describe('accounts that look alike', () => {
  it('are offered by name, joined when a person says so, and only then', async () => {
    const sf = await put(accountRecord(ID, { name: 'Halden' }, SF));
    const zd = await put(accountRecord('42', { name: 'halden' }, ZD));
    expect(await db.account.count()).toBe(2);
    expect(await lookAlikes(zd)).toEqual([sf]);
    expect(await answerSame(zd, sf, true)).toBe(sf);
    expect(await db.account.count()).toBe(1);
    await put(accountRecord('42', { name: 'Renamed' }, ZD));
    expect(await db.account.count()).toBe(1);
  });

  it('are not offered again when a person says no', async () => {
    const sf = await put(accountRecord(ID, { name: 'Halden' }, SF));
    const zd = await put(accountRecord('42', { name: 'Halden' }, ZD));
    await answerSame(zd, sf, false);
    expect(await lookAlikes(zd)).toEqual([]);
    await put(accountRecord('42', { name: 'Halden', domains: ['halden.example'] }, ZD));
    await put(accountRecord(ID, { name: 'Halden', domains: ['halden.example'] }, SF));
    expect(await db.account.count()).toBe(2);
  });

  it('are never offered, nor joined by a word, where both are Salesforce’s', async () => {
    const one = await put(accountRecord(ID, { name: 'Halden' }, SF));
    const other = await put(accountRecord(OTHER, { name: 'Halden' }, SF));
    await put(accountRecord('42', { name: 'Somebody' }, ZD));
    expect(await lookAlikes(one)).toEqual([]);
    await answerSame(one, other, true);
    expect(await db.account.count()).toBe(3);
  });
});

it('a joined source is separated by a person, and joined again by another word', async () => {
  const domains = ['halden.example'];
  const id = await put(accountRecord(ID, { domains }, SF));
  await put(accountRecord('42', { domains }, ZD));
  await put(accountRecord('H-1', { domains }));
  const sources = await sourcesOf(id);
  expect(sources).toHaveLength(3);
  await setApart(id, `${ZD} 42`);
  expect((await sourcesOf(id)).map(memberKey)).not.toContain(`${ZD} 42`);
  const [apart] = await db.record.where('[connectionId+type]').equals([ZD, 'account']).toArray();
  await answerSame(apart?.accountId ?? '', id, true);
  expect(await sourcesOf(id)).toHaveLength(3);
});

it('what a domain said ends when it is found to be the user’s own company’s', async () => {
  await put(accountRecord(ID, { domains: ['us.example'] }, SF));
  await put(accountRecord('42', { domains: ['us.example'] }, ZD));
  expect(await db.account.count()).toBe(1);
  await db.setting.put({ key: 'ownDomains', value: ['us.example'] });
  await ownHostChanged('us.example');
  expect(await db.account.count()).toBe(2);
  await db.setting.put({ key: 'ownDomains', value: [] });
  await ownHostChanged('us.example');
  expect(await db.account.count()).toBe(1);
});
