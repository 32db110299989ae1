import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { threadToken } from './gmail/token';
import { companies, createWorld, mailboxes, records, threads, tickets } from './world';

/** Salesforce's checksum: for each five characters, one letter that says which of them are capitals. */
function checksum(id: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  const bits = (part: string) => [...part].reduce((sum, c, n) => sum + (/[A-Z]/.test(c) ? 1 << n : 0), 0);
  return [0, 5, 10].map((at) => letters[bits(id.slice(at, at + 5))]).join('');
}

describe('the invented world', () => {
  it('has Salesforce ids that are valid and unique', () => {
    const ids = records.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => checksum(id) !== id.slice(15))).toEqual([]);
    const prefix = { Account: '001', Contact: '003', Opportunity: '006', Case: '500' };
    expect(records.filter(({ object, id }) => !id.startsWith(prefix[object]))).toEqual([]);
  });

  it('links records only to records that exist', () => {
    const ids = new Set(records.map(({ id }) => id));
    const links = records.flatMap(({ fields, related }) => [
      ...fields.flatMap(({ link }) => (link ? [link] : [])),
      ...related.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ]);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  it('covers the cases that matching must tell apart', () => {
    const sharing = companies.filter(({ domain }) => domain === 'tessera.example').map(({ key, parentKey }) => [key, parentKey]);
    expect(sharing).toEqual([
      ['tessera', undefined],
      ['tessera-japan', 'tessera'],
    ]);
    expect(companies.filter(({ domain }) => !domain).every(({ contacts }) => contacts[0].email.endsWith('@gmail.com'))).toBe(true);
    expect(companies.some(({ zendeskExternalId, zendeskDomains }) => zendeskExternalId && zendeskDomains.length === 0)).toBe(true);
    expect(companies.filter(({ zendeskExternalId, salesforceId }) => zendeskExternalId && zendeskExternalId !== salesforceId)).toEqual([]);
    expect(tickets.some(({ companyKey }) => !companyKey)).toBe(true);
    expect(threads.some(({ mails }) => mails.some(({ replyTo, from }) => replyTo && from.name.includes(' via ')))).toBe(true);
  });

  it('uses invented domains only', () => {
    const people = [...companies.flatMap(({ contacts }) => contacts), ...tickets.map(({ requester }) => requester), ...mailboxes];
    const addresses = [...people.map(({ email }) => email), ...threads.flatMap(({ mails }) => mails.map(({ from }) => from.email))];
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !/@(?:[a-z-]+\.example|gmail\.com)$/.test(address))).toEqual([]);
  });

  it('is a copy for every server', () => {
    const world = createWorld();
    world.companies.length = 0;
    expect(createWorld().companies.length).toBe(companies.length);
  });
});

describe('thread tokens', () => {
  it.each(threads.filter(({ permId }) => permId.startsWith('f:')))('names $legacyId by its decimal', ({ permId, legacyId }) => {
    expect(BigInt(permId.slice(2)).toString(16)).toBe(legacyId);
    expect(threadToken(permId)).toMatch(/^FMfcg[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,}$/);
  });

  const file = fileURLToPath(new URL('../../../shared/dom/gmail/url-tokens.vectors.json', import.meta.url));
  if (!existsSync(file)) console.warn('skipped: no token vectors beside this repository');
  it.skipIf(!existsSync(file))('encodes real addresses as Gmail does', () => {
    const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: { token: string; plain: string | null }[] };
    const known = vectors.flatMap(({ token, plain }) => (plain ? [[threadToken(plain), token]] : []));
    expect(known.length).toBeGreaterThan(3);
    for (const [ours, theirs] of known) expect(ours).toBe(theirs);
  });
});
