import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/hosts/salesforce/locate';

const ACCOUNT = '001Dn00000ABcdEIAT';
const CONTACT = '003Dn00000XyZabIAF';
const CASE = '500Dn00000QwErTIAV';
const OPPORTUNITY = '006Dn00000MnBvCIAV';
const ORG = 'acme.lightning.force.com';
const lightning = (rest: string, host = ORG) => `https://${host}/lightning${rest}`;
const ws = (path: string) => `ws=${encodeURIComponent(path)}`;

const focus = (kind: string, id: string) => ({ kind: `salesforce.${kind}`, id, role: 'focus' });
const around = (kind: string, id: string) => ({ kind: `salesforce.${kind}`, id, role: 'enclosing' });

describe('Salesforce records', () => {
  it.each([
    [lightning(`/r/Account/${ACCOUNT}/view`), focus('account', ACCOUNT)],
    [lightning(`/r/Contact/${CONTACT}/view`), focus('contact', CONTACT)],
    [lightning(`/r/Opportunity/${OPPORTUNITY}/view`), focus('opportunity', OPPORTUNITY)],
    [lightning(`/r/Case/${CASE}/view`), focus('case', CASE)],
    [lightning(`/r/Account/${ACCOUNT.slice(0, 15)}/view`), focus('account', ACCOUNT)],
    [lightning(`/r/${ACCOUNT}/view`), focus('account', ACCOUNT)],
    [lightning(`/r/${ACCOUNT.slice(0, 15)}/view`), focus('account', ACCOUNT)],
    [lightning(`/r/sObject/${CASE}/view`), focus('case', CASE)],
    [lightning(`/r/Account/${ACCOUNT}/edit?navigationLocation=DETAIL`), focus('account', ACCOUNT)],
    [lightning(`/r/Account/${ACCOUNT}/related/Contacts/view`), focus('account', ACCOUNT)],
    [lightning(`/r/${ACCOUNT}/related/Contacts/view`), focus('account', ACCOUNT)],
    [lightning('/r/ServiceContract/810Dn00000ABcdEIAT/view'), focus('record', '810Dn00000ABcdEIAT')],
    [lightning('/r/Invoice__c/a0BDn00000ABcdEMAT/view'), focus('record', 'a0BDn00000ABcdEMAT')],
    [lightning(`/r/Account/${ACCOUNT}/view#tab`), focus('account', ACCOUNT)],
    [`https://${ORG}/one/one.app#/sObject/${ACCOUNT}/view`, focus('account', ACCOUNT)],
    [`https://${ORG}/one/one.app#/sObject/${ACCOUNT}/view?t=1500000000000`, focus('account', ACCOUNT)],
    [`https://${ORG}/one/one.app#/sObject/${ACCOUNT}`, focus('account', ACCOUNT)],
    [`https://${ORG}/one/one.app#/sObject/${ACCOUNT}/rlName/Contacts/view`, focus('account', ACCOUNT)],
    [`https://acme.my.salesforce.com/${ACCOUNT}`, focus('account', ACCOUNT)],
    [`https://acme.my.salesforce.com/${ACCOUNT.slice(0, 15)}`, focus('account', ACCOUNT)],
    [`https://acme.my.salesforce.com/${CASE}/e?retURL=%2F${ACCOUNT}`, focus('case', CASE)],
    [`https://na139.salesforce.com/${CONTACT}`, focus('contact', CONTACT)],
    [`https://acme--c.vf.force.com/apex/Renewal?id=${ACCOUNT}`, focus('account', ACCOUNT)],
  ])('%s', (url, ref) => {
    expect(locate(new URL(url))).toEqual({ host: 'salesforce', space: new URL(url).hostname, page: 'record', refs: [ref] });
  });

  it.each([
    'acme--sbx.sandbox.lightning.force.com',
    'acme--sbx.lightning.force.com',
    'acme--dev.develop.lightning.force.com',
    'acme.trailblaze.lightning.force.com',
    'acme--sbx.sandbox.my.salesforce.com',
    'acme.lightning.force.com.mcas.ms',
    'acme.lightning.force.mil',
    'acme.my.salesforce.mil',
  ])('takes the host as the org: %s', (host) => {
    expect(locate(new URL(lightning(`/r/Account/${ACCOUNT}/view`, host)))).toMatchObject({ space: host, refs: [{ id: ACCOUNT }] });
  });
});

describe('Salesforce console', () => {
  it.each([
    [`/r/Contact/${CONTACT}/view?${ws(`/lightning/r/Account/${ACCOUNT}/view`)}`, [focus('contact', CONTACT), around('account', ACCOUNT)]],
    [
      `/r/Knowledge__kav/ka0Dn00000ABcdEIAT/view?${ws(`/lightning/r/Case/${CASE}/view`)}`,
      [focus('record', 'ka0Dn00000ABcdEIAT'), around('case', CASE)],
    ],
    [`/r/Case/${CASE}/view?uid=1&${ws(`/lightning/r/Account/${ACCOUNT}/view?count=1`)}`, [focus('case', CASE), around('account', ACCOUNT)]],
    [`/r/Case/${CASE}/view?${ws(`/lightning/r/Case/${CASE}/view`)}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws(`/lightning/r/Case/${CASE.slice(0, 15)}/view`)}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws('/lightning/o/Case/list?filterName=Open')}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws('/lightning/r/Report/00ODn00000ABcdEMAT/view')}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws(`https://evil.example/lightning/r/Account/${ACCOUNT}/view`)}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws(`//evil.example/lightning/r/Account/${ACCOUNT}/view`)}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?${ws('https://[')}`, [focus('case', CASE)]],
    [`/r/Case/${CASE}/view?ws=%E0%A4%A`, [focus('case', CASE)]],
  ])('%s', (rest, refs) => expect(locate(new URL(lightning(rest)))).toMatchObject({ page: 'record', refs }));
});

describe('Salesforce pages without a record', () => {
  it.each([
    [lightning('/o/Account/list?filterName=Mine'), 'list'],
    [lightning('/o/Account/home'), 'list'],
    [lightning(`/o/Contact/new?backgroundContext=${encodeURIComponent(`/lightning/r/Account/${ACCOUNT}/view`)}`), 'other'],
    [lightning('/page/home'), 'other'],
    [lightning('/n/Renewals'), 'other'],
    [lightning(`/n/Renewals?${ws(`/lightning/r/Account/${ACCOUNT}/view`)}`), 'other'],
    [lightning(`/setup/ObjectManager/home?address=%2F${ACCOUNT}`), 'other'],
    [lightning('/r/Report/00ODn00000ABcdEMAT/view'), 'other'],
    [lightning('/r/Dashboard/01ZDn00000ABcdEMAT/view'), 'other'],
    [lightning('/r/User/005Dn00000ABcdEIAT/view'), 'other'],
    [lightning(`/r/Report/00ODn00000ABcdEMAT/view?${ws(`/lightning/r/Account/${ACCOUNT}/view`)}`), 'other'],
    [lightning(`/r/Account/${CASE}/view`), 'other'],
    [lightning('/r/Account/001Dn00000ABcdEIAS/view'), 'other'],
    [lightning('/r/Account/000Dn00000ABcdEIAT/view'), 'other'],
    [lightning('/r/ServiceContract/view'), 'other'],
    [lightning(`/r/Account/%30${ACCOUNT.slice(1)}/view`), 'other'],
    [lightning(`/x/Account/${ACCOUNT}/view`), 'other'],
    [`https://${ORG}/one/one.app#/sObject/Account/list?filterName=Mine`, 'list'],
    [`https://${ORG}/one/one.app#${btoa('{"componentDef":"force:reportHome"}')}`, 'other'],
    [`https://${ORG}/one/one.app#/setup/home`, 'other'],
    ['https://acme.my.salesforce.com/001', 'list'],
    ['https://acme.my.salesforce.com/001?fcf=00BDn00000ABcdE', 'list'],
    ['https://acme.my.salesforce.com/a0B/o', 'list'],
    ['https://acme.my.salesforce.com/001/e', 'other'],
    ['https://acme.my.salesforce.com/00ODn00000ABcdE', 'other'],
    ['https://acme.my.salesforce.com/home/home.jsp', 'other'],
    ['https://acme.my.salesforce.com/console', 'other'],
    [`https://acme.my.salesforce.com/p/case/CaseHome?id=${CASE}`, 'other'],
    ['https://acme--c.vf.force.com/apex/Renewal?id=nothing', 'other'],
  ])('%s', (url, page) => expect(locate(new URL(url))).toMatchObject({ page, refs: [] }));
});

describe('nowhere to stand', () => {
  it.each([
    `https://acme.my.salesforce.com/?startURL=%2F${ACCOUNT}`,
    'https://acme.my.salesforce.com/secur/frontdoor.jsp',
    'https://acme.my.salesforce.com/services/oauth2/authorize',
    `https://${ORG}/builder_platform_interaction/flowBuilder.app`,
    `https://acme.my.salesforce-setup.com/lightning/r/Account/${ACCOUNT}/view`,
    `https://help.salesforce.com/${ACCOUNT}`,
    `https://login.salesforce.com/${ACCOUNT}`,
    `https://lightning.force.com/lightning/r/Account/${ACCOUNT}/view`,
    `https://${ORG}.evil.example/lightning/r/Account/${ACCOUNT}/view`,
    `https://evil.example/${ORG}/lightning/r/Account/${ACCOUNT}/view`,
    `https://acmelightning.force.com/lightning/r/Account/${ACCOUNT}/view`,
    `http://${ORG}/lightning/r/Account/${ACCOUNT}/view`,
  ])('%s', (url) => expect(locate(new URL(url))).toBeUndefined());
});
