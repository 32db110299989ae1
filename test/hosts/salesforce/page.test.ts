import { beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixture';
import { openStage, type Stage } from '../stage';

const ORG = 'https://acme.lightning.force.com/lightning';
const ACCOUNT = '001Dn00000ABcdEIAT';
const CONTACT = `${ORG}/r/Contact/003Dn00000XyZabIAF/view`;
const CASE = `${ORG}/r/Case/500Dn00000QwErTIAV/view`;
const IN_TAB = `${CASE}?ws=${encodeURIComponent(`/lightning/r/Account/${ACCOUNT}/view`)}`;
const LINKED = { kind: 'salesforce.account', id: ACCOUNT, role: 'linked' };
const ANA = [{ address: 'ana@acme.example', role: 'contact' }];
const NAMED = { people: [{ ...ANA[0], name: 'Name' }], record: { name: 'Name' } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

const look = (url: string, file: string) => stage.look(url, readFixture(`salesforce/${file}.html`));

describe('a view that proves to show the record', () => {
  it.each([
    ['contact', CONTACT, NAMED],
    ['contact-marked', CONTACT, NAMED],
    ['shadow', CONTACT, NAMED],
    ['case-console', IN_TAB, { people: ANA, record: { name: 'Help', number: '00001026' } }],
    ['case-forged-proven', CASE, { people: ANA, record: { name: 'Name' } }],
    ['opportunity', `${ORG}/r/Opportunity/006Dn00000MnBvCIAV/view`, { record: { name: 'Name' } }],
  ])('%s', async (file, url, facts) => {
    const seen = await look(url, file);
    expect(seen.root).toBe('front');
    expect(seen.refined).toEqual({ ...seen.place, refs: [...(seen.place?.refs ?? []), LINKED] });
    expect(seen.facts).toEqual(facts);
  });

  it('keeps focus, enclosing, linked in this order', async () => {
    expect((await look(IN_TAB, 'case-console')).refined?.refs.map(({ role }) => role)).toEqual(['focus', 'enclosing', 'linked']);
  });

  it.each(['foreign-account-link', 'odd-account-links', 'account-field-is-no-account', 'accounts-differ'])(
    'links no account it cannot tell: %s',
    async (file) => {
      const seen = await look(CONTACT, file);
      expect(seen.refined).toEqual(seen.place);
      expect(seen.facts).toEqual({ record: { name: 'Name' } });
    },
  );

  it('names a case by its subject whatever its heading holds, and never by what somebody wrote into it', async () => {
    const html = readFixture('salesforce/case-console.html');
    const numbered = html.replace(/(id="front".*?primaryField">)Name/s, '$100001026');
    expect((await stage.look(IN_TAB, numbered.replace('>Help<', '><'))).facts?.record).toEqual({ number: '00001026' });
    const forged = '<div class="emailMessageBody"><records-highlights2><b slot="primaryField">Fenwick</b></records-highlights2></div>';
    const mailed = readFixture('salesforce/contact.html').replace(/(<article[^>]*>(?!.*<article))/s, `${forged}$1`);
    expect(mailed).toContain('Fenwick');
    expect((await stage.look(CONTACT, mailed)).facts?.record).toEqual({ name: 'Name' });
  });
});

it('a record page of many thousand elements is read in the time of a few walks over it: it is read up to ten times', async () => {
  const filled = readFixture('salesforce/contact.html').replace(
    /<[^>]*id="front"[^>]*>/,
    (tag) => tag + '<div><span></span></div>'.repeat(6_000),
  );
  const { read, walk } = await stage.timed(CONTACT, filled);
  expect(read / walk).toBeLessThan(8);
});

describe('a view without proof', () => {
  it.each([
    ['contact-unproven', CONTACT],
    ['stale-view', CONTACT],
    ['stale-console', CONTACT],
    ['two-records-claimed', CONTACT],
    ['case-forged', CASE],
    ['contact', CASE],
  ])('gives nothing: %s', async (file, url) => {
    const seen = await look(url, file);
    expect(seen.place?.refs).toHaveLength(1);
    expect(seen.root).toBe('front');
    expect(seen).not.toHaveProperty('refined');
    expect(seen).not.toHaveProperty('facts');
  });
});

describe('pages whose document says nothing', () => {
  it.each([
    ['list', `${ORG}/o/Account/list?filterName=Mine`],
    ['contact', `${ORG}/page/home`],
    ['contact', `${ORG}/r/Report/00ODn00000ABcdEMAT/view`],
    ['classic', 'https://acme.my.salesforce.com/003Dn00000XyZab'],
  ])('%s at %s', async (file, url) => {
    expect(await look(url, file)).not.toHaveProperty('root');
  });
});

it('takes no view that is out of sight, active or not', async () => {
  const html = readFixture('salesforce/contact.html').replace('id="front"', 'id="front" style="display: none"');
  expect(await stage.look(CONTACT, html)).not.toHaveProperty('root');
});

it('follows what the body paints', async () => {
  expect((await look(CONTACT, 'contact')).theme).toBe('light');
  expect((await look(CONTACT, 'classic')).theme).toBeUndefined();
});
