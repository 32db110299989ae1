import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOfEmail, isFreeMail, normaliseDomain, normaliseEmail, registrableDomain } from '../../../lib/domain/address/address';

describe('normaliseEmail', () => {
  it.each([
    [' Ana@ACME.example ', 'ana@acme.example'],
    ["o'brien+cs@mail.acme.example", "o'brien+cs@mail.acme.example"],
    ['ana@Bücher.example', 'ana@xn--bcher-kva.example'],
    ['JOSÉ@acme.example', 'josé@acme.example'],
    ['ana@acme.example.', 'ana@acme.example'],
  ])('%j → %j', (text, expected) => expect(normaliseEmail(text)).toBe(expected));

  it.each([
    '',
    'ana',
    '@acme.example',
    'ana@',
    'ana@acme@example.example',
    'a na@acme.example',
    'ana@localhost',
    'ana@10.0.0.1',
    'ana@[::1]',
    'ana@acme.example:80',
    'ana@acme.example/x',
    '<ana@acme.example>',
    'mailto:ana@acme.example',
    '"ana"@acme.example',
    'ana\u202e@acme.example',
    'ana@ac\u00adme.example',
    'ana\u0000@acme.example',
    'ana@acme%2eexample.com',
    'ana@undefined',
    `${'a'.repeat(65)}@acme.example`,
  ])('refuses %j', (text) => expect(normaliseEmail(text)).toBeUndefined());

  it('reads a host name as the browser does, whether it needs to ask it or not', () => {
    const label = fc.oneof(
      fc.constantFrom('xn--', 'xn--bcher-kva', '0x1f', '0x', '12', 'com', 'example', 'a-', '-a', 'ab--c'),
      fc.stringMatching(/^[a-z0-9-]{1,6}$/),
    );
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const refused = /^\d+$/;
    fc.assert(
      fc.property(host, (name) => {
        const read = URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : undefined;
        const labels = read?.split('.') ?? [];
        const plain =
          labels.length > 1 && !refused.test(labels.at(-1) ?? '') && labels.every((one) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(one));
        expect(normaliseEmail(`ana@${name}`)).toBe(plain && (read ?? '').length >= 4 ? `ana@${read}` : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is stable: a normal form is its own normal form', () => {
    const text = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'grapheme' }).map((local) => `${local}@acme.example`),
    );
    fc.assert(
      fc.property(text, (input) => {
        const once = normaliseEmail(input);
        if (once !== undefined) expect(normaliseEmail(once)).toBe(once);
      }),
    );
  });

  it('keeps every ordinary address, whatever its case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,20}$/), fc.domain(), (local, domain) => {
        expect(normaliseEmail(`${local}@${domain}`.toUpperCase())).toBe(`${local}@${domain}`.toLowerCase());
      }),
    );
  });
});

describe('normaliseDomain', () => {
  it.each([
    ['acme.example', 'acme.example'],
    ['https://WWW.Acme.example/about?x=1#y', 'acme.example'],
    ['http://acme.example:8080', 'acme.example'],
    ['//acme.example/x', 'acme.example'],
    ['www.acme.co.uk', 'acme.co.uk'],
    ['eu.acme.example.', 'eu.acme.example'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['foo.github.io', 'foo.github.io'],
    ['www.github.io', 'www.github.io'],
    ['www.www.acme.example', 'acme.example'],
  ])('%j → %j', (text, expected) => expect(normaliseDomain(text)).toBe(expected));

  it.each([
    '',
    'www.expressl&t.net',
    'localhost',
    'com',
    'co.uk',
    'github.io',
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    'http://[::1]/',
    'ana@acme.example',
    'https://user:pass@acme.example/',
    'acme .example',
    'acme,example',
    'acme_x.example',
    '-acme.example',
    'ac\u200dme.example',
    'javascript:alert(1)',
    'n/a',
    'null',
    '-',
  ])('refuses %j', (text) => expect(normaliseDomain(text)).toBeUndefined());

  it('is stable, lower case and ASCII', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[A-Za-z0-9äß-]{1,12}(\.[A-Za-z0-9-]{1,12}){1,3}\.?$/), fc.string()), (text) => {
        const once = normaliseDomain(text);
        if (once === undefined) return;
        expect(once).toMatch(/^[a-z0-9.-]+$/);
        expect(normaliseDomain(once)).toBe(once);
        expect(normaliseDomain(`https://www.${once.toUpperCase()}/x`)).toBe(once);
      }),
    );
  });
});

describe('registrableDomain', () => {
  it.each([
    ['shop.acme.co.uk', 'acme.co.uk'],
    ['foo.github.io', 'foo.github.io'],
    ['a.foo.github.io', 'foo.github.io'],
    ['mail.acme.example', 'acme.example'],
    ['github.io', undefined],
    ['co.uk', undefined],
  ])('%s → %s', (host, expected) => expect(registrableDomain(host)).toBe(expected));
});

it('takes the domain of an address in normal form', () => {
  expect(domainOfEmail(' Ana@BÜCHER.example')).toBe('xn--bcher-kva.example');
  expect(domainOfEmail('ana')).toBeUndefined();
});

describe('isFreeMail', () => {
  it.each(
    `gmail.com googlemail.com yahoo.co.uk yahoo.com.br mail.yahoo.com ymail.com outlook.com outlook.fr hotmail.it live.nl live.com msn.com
     gmx.at gmx.net eu.gmx.de web.de t-online.de qq.com vip.qq.com 163.com 126.com mail.ru bk.ru yandex.ru yandex.com icloud.com me.com
     proton.me protonmail.com aol.com orange.fr libero.it wp.pl seznam.cz naver.com comcast.net rediffmail.com bigpond.com`
      .trim()
      .split(/\s+/),
  )('%s is free mail', (domain) => expect(isFreeMail(domain)).toBe(true));

  it.each([
    'acme.example',
    'live.io',
    'outlook.example',
    'yahoo.example',
    'mygmail.com',
    'gmail.com.example',
    'proton.example',
    'co.uk',
    '',
  ])('%s is not', (domain) => expect(isFreeMail(domain)).toBe(false));
});
