import { describe, expect, it } from 'vitest';
import { cleanNote, cleanText, excerpt, readCount, readDomains, readEmail, readYesNo } from '../../../lib/connectors/csv/text-values';
import { said } from './said';

describe('texts', () => {
  it('drops NUL, control and direction marks, keeps every script', () => {
    expect(cleanText(' \u0000Ac\u0007me\u202e \r\n GmbH\ufeff ')).toBe('Acme   GmbH');
    expect(cleanText('株式会社はるかぜ 👩‍💻')).toBe('株式会社はるかぜ 👩‍💻');
    expect(cleanText('half \ud83d')).toBe('half \ufffd');
    expect(cleanNote('a\r\nb\u0000 \r\tc  ')).toBe('a\nb\n c');
  });
  it('shortens by whole letters', () => expect(excerpt('👩'.repeat(60))).toBe(`${'👩'.repeat(40)}…`));

  it.each([
    ['halden.example', ['halden.example']],
    ['https://www.halden.example/about?x=1', ['halden.example']],
    ['Halden.example; www.halden.example, shop.halden.example', ['halden.example', 'shop.halden.example']],
    ['münzwerk.example', ['xn--mnzwerk-n2a.example']],
    ['ana@halden.example', ['halden.example']],
    ['www.expressl&t.net', []],
    ['gmail.com co.uk localhost 10.0.0.1 javascript:alert(1)', []],
    ['', []],
  ])('%s', (text, domains) => expect(readDomains(text)).toEqual(domains));

  it.each([
    ['Ana@Halden.Example', 'ana@halden.example'],
    ['Ana Lindqvist <ana@halden.example>', 'ana@halden.example'],
    ['mailto:ana@halden.example', 'ana@halden.example'],
    ['ana@halden.example; tobias@halden.example', 'ana@halden.example'],
    ['', undefined],
    ['b.levy@expressl&t.net', '! is not an e-mail address'],
    ['ana', '! is not an e-mail address'],
  ])('%s', (text, email) => expect(said(readEmail(text))).toBe(email));

  it.each([
    ['TRUE', true],
    ['no', false],
    ['', undefined],
    ['Ja', true],
    ['wahr', true],
    ['Nein', false],
    ['oui', true],
    ['FAUX', false],
    ['maybe', '! is neither yes nor no'],
  ])('%s', (text, value) => expect(said(readYesNo(text))).toBe(value));

  it.each([
    ['30', 30],
    ['30 days', 30],
    ['30 Tage', 30],
    ['30 jours', 30],
    ['1.200', 1200],
    ['1\u202f200', 1200],
    ['1,200', 1200],
    ['30.0', 30],
    ['', undefined],
    ['-3', '! is not a whole number'],
    ['2.5', '! is not a whole number'],
  ])('%s', (text, value) => expect(said(readCount(text))).toBe(value));
});
