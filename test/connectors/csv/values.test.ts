import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readCompleted, readDate } from '../../../lib/connectors/csv/date-value';
import { currencyOf, readMoney } from '../../../lib/connectors/csv/money-value';
import { readBand, readHealth } from '../../../lib/connectors/csv/score-value';
import { readOutcome, readStatus } from '../../../lib/connectors/csv/task-values';
import {
  cleanNote,
  cleanText,
  excerpt,
  type Read,
  readCount,
  readDomains,
  readEmail,
  readYesNo,
} from '../../../lib/connectors/csv/text-values';
import { formatDay } from '../../../lib/domain/dates';
import { BAND_WORDS } from '../../../lib/domain/health';
import { formatMoney } from '../../../lib/domain/money';
import { say } from '../../../lib/words/say';
import { day } from '../../domain/builders';
import { LOCALES, speakIn } from '../../speak';

/** A read value, or the reason behind a `!`, without the column and the cell that its sentence begins with. */
const said = <T>(read: Read<T>) => (read.ok ? read.value : `! ${say(read.error, { header: 'H', value: 'V' }).replace('H “V” ', '')}`);

afterEach(() => speakIn('en'));

describe('dates', () => {
  it.each([
    ['2026-12-18', '2026-12-18'],
    ['2026-2-3', '2026-02-03'],
    ['2026-12-18T23:30:00.000+0000', '2026-12-18'],
    ['2026-12-18 09:15', '2026-12-18'],
    ['31.12.2026', '2026-12-31'],
    ['3.4.2026', '2026-04-03'],
    ['31. 12. 2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['12/31/2026 5:00 PM', '2026-12-31'],
    ['04/04/2026', '2026-04-04'],
    ['Dec 18, 2026', '2026-12-18'],
    ['December 18 2026', '2026-12-18'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['18 Dec 2026', '2026-12-18'],
    ['18-Dec-2026', '2026-12-18'],
    ['18th of December 2026', '2026-12-18'],
    ['3rd may 2026', '2026-05-03'],
    ['18. Dezember 2026', '2026-12-18'],
    ['3. März 2026', '2026-03-03'],
    ['3. Maerz 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
    ['18 de\u0301c. 2026', '2026-12-18'],
    ['29/02/2024', '2024-02-29'],
    ['46374', '2026-12-18'],
    ['46374.5', '2026-12-18'],
    ['20000', '1954-10-03'],
    ['', undefined],
    ['n/a', undefined],
    ['—', undefined],
  ])('%s', (text, value) => expect(said(readDate(text))).toBe(value));

  it.each(['03/04/2026', '3-4-2026', '12/01/2026'])('%s could be two days', (text) => {
    expect(said(readDate(text))).toMatch(/^! could be two different days: write it as YYYY-MM-DD$/);
  });

  it.each(['31/04/2026', '29.02.2026', '2026-13-01', '32 Dec 2026', '0026-12-18', '31/31/2026'])('%s is no day', (text) => {
    expect(said(readDate(text))).toMatch(/^! is not a day in the calendar/);
  });

  it.each(['soon', 'Q4 2026', '18.12.26', '12/31/26', '463', '20261218', 'Foo 18, 2026', '2026', 'Decem 18, 2026'])(
    '%s cannot be read',
    (text) => {
      expect(said(readDate(text))).toMatch(/^! is not a date Sidelight can read: write it as YYYY-MM-DD$/);
    },
  );

  it('reads back every day however it is written, unless it has two meanings', () => {
    const date = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((one) => day(one.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(date, (one) => {
        const [year, month, dayOfMonth] = one.split('-');
        const forms = [
          one,
          `${dayOfMonth}.${month}.${year}`,
          formatDay(one, day('2500-01-01'), 'en-GB'),
          formatDay(one, day('2500-01-01'), 'en-US'),
          formatDay(one, day('2500-01-01'), 'de'),
          formatDay(one, day('2500-01-01'), 'fr'),
        ];
        for (const form of forms) expect(said(readDate(form))).toBe(one);
      }),
    );
  });
});

describe('money', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['€84,000.50', 84_000.5, 'EUR'],
    ['84.000,50 EUR', 84_000.5, 'EUR'],
    ['1.2M', 1_200_000, undefined],
    ['$84k', 84_000, 'USD'],
    ['84k EUR', 84_000, 'EUR'],
    ['EUR 84,000.00', 84_000, 'EUR'],
    ['USD 84,000.00 (EUR 77,280.00)', 84_000, 'USD'],
    ["CHF 84'000", 84_000, 'CHF'],
    ['84 000 €', 84_000, 'EUR'],
    ['84\u00a0000,00\u00a0€', 84_000, 'EUR'],
    ['84.000', 84_000, undefined],
    ['84,000', 84_000, undefined],
    ['1,234,567', 1_234_567, undefined],
    ['1.234.567,8', 1_234_567.8, undefined],
    ['12,34,567.00', 1_234_567, undefined],
    ['84,5', 84.5, undefined],
    ['84,50 €', 84.5, 'EUR'],
    ['950000000.0', 950_000_000, undefined],
    ['84000.125', 84_000.13, undefined],
    ['0.500', 0.5, undefined],
    ['1.2 Mio EUR', 1_200_000, 'EUR'],
    ['1.250M', 1_250_000, undefined],
    ['2bn', 2_000_000_000, undefined],
    ['US$ 84k', 84_000, 'USD'],
    ['CA$84k', 84_000, 'CAD'],
    ['¥11200000', 11_200_000, 'JPY'],
    ['84 MXN', 84, 'MXN'],
    ['8.4E+04', 84_000, undefined],
    ['+84', 84, undefined],
    ['84 Tsd. €', 84_000, 'EUR'],
    ['1,2 Mio. €', 1_200_000, 'EUR'],
    ['2 Mrd. EUR', 2_000_000_000, 'EUR'],
    ['84 k€', 84_000, 'EUR'],
    ['1,2 M€', 1_200_000, 'EUR'],
    ['2 Md€', 2_000_000_000, 'EUR'],
    ['5 k$CA', 5_000, 'CAD'],
    ['0', 0, undefined],
  ])('%s', (text, amount, currency) => expect(said(readMoney(text))).toEqual({ amount, currency }));

  it.each(['', '-', 'N/A', 'null'])('%s is nothing', (text) => expect(said(readMoney(text))).toBeUndefined());
  it.each(['-84', '(5,000)', '€ -5'])('%s is below zero', (text) => expect(said(readMoney(text))).toBe('! is below zero'));
  it.each(['lots', '84 apples', '1,234M', '1,2,3', '84..5', '1.234,567.8', '12.34.56', '€84 USD', '84 84 x', `1${'0'.repeat(90)}`])(
    '%s is no money',
    (text) => {
      expect(said(readMoney(text))).toBe('! is not an amount of money');
    },
  );

  it("takes the file's currency where the cell has none, and lets it say which dollar", () => {
    expect(said(readMoney('84k', 'SEK'))).toEqual({ amount: 84_000, currency: 'SEK' });
    expect(said(readMoney('$84k', 'CAD'))).toEqual({ amount: 84_000, currency: 'CAD' });
    expect(said(readMoney('€84k', 'CAD'))).toEqual({ amount: 84_000, currency: 'EUR' });
  });

  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['Euro', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('currency %s', (text, code) => expect(currencyOf(text)).toBe(code));

  it('reads back what other programs write', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'sv-SE'), (value, locale) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value);
        expect(said(readMoney(text))).toEqual({ amount: value, currency: 'EUR' });
        // Not `currency: undefined`: what is kept is what a second reading compares with.
        expect(said(readMoney(value.toFixed(2)))).toStrictEqual({ amount: value });
      }),
    );
  });
});

it.each(LOCALES)('an amount as it is shown in %s is read back', (locale) => {
  speakIn(locale);
  for (const amount of [0, 950, 8_400, 84_000, 1_200_000, 11_000_000, 3_100_000_000])
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SEK'])
      expect(said(readMoney(formatMoney({ amount, currency })))).toEqual({ amount, currency });
});

describe('scores', () => {
  it.each([
    ['58', 58],
    ['58.5', 58.5],
    ['58,5', 58.5],
    ['58 %', 58],
    ['58/100', 58],
    ['7/10', 70],
    ['0', 0],
    ['100', 100],
  ])('%s', (text, score) => expect(said(readHealth(text))).toMatchObject({ score, history: [], factors: [] }));

  it.each([
    ['7', '0-10', { score: 70, scale: '0-10' }],
    ['7,5', '0-10', { score: 75, scale: '0-10' }],
    ['70/100', '0-10', { score: 70 }],
    ['70 %', '0-10', { score: 70 }],
    ['88', 'inverted-100', { score: 12, scale: 'inverted-100' }],
    ['88', 'inverted-10', '! is outside 0 to 10'],
    ['2', 'inverted-10', { score: 80, scale: 'inverted-10' }],
    ['2/10', 'inverted-100', { score: 80, scale: 'inverted-10' }],
    ['High', 'inverted-100', { band: 'critical' }],
    ['niedrig', 'inverted-10', { band: 'healthy' }],
    ['High', '0-10', { band: 'healthy' }],
    ['Red', 'inverted-100', { band: 'critical' }],
  ] as const)('%s on a scale of %s', (text, scale, read) => {
    const value = said(readHealth(text, scale));
    if (typeof read === 'string') expect(value).toBe(read);
    else expect(value).toEqual({ history: [], factors: [], ...read });
  });

  it('11/10 is out of its own range', () => expect(said(readHealth('11/10'))).toBe('! is outside 0 to 10'));
  it.each(['101', '-1', '840'])('%s is out of range', (text) => expect(said(readHealth(text))).toBe('! is outside 0 to 100'));
  it.each(['G', '5 stars', '1/0', '58 points', '1e1'])('%s is no score', (text) =>
    expect(said(readHealth(text))).toBe('! is not a score from 0 to 100'),
  );
  it.each([
    ['Green', 'healthy'],
    ['At Risk', 'at_risk'],
    ['at_risk', 'at_risk'],
    ['YELLOW', 'at_risk'],
    ['red', 'critical'],
    ['Unknown', 'unknown'],
    ['gefährdet', 'at_risk'],
    ['gefaehrdet', 'at_risk'],
    ['GRÜN', 'healthy'],
    ['élevé', 'healthy'],
    ['Rouge', 'critical'],
    ['A+', 'healthy'],
    ['b', 'healthy'],
    ['C-', 'at_risk'],
    ['F', 'critical'],
    ['k. A.', undefined],
  ])('%s is a band', (text, band) => {
    expect(said(readHealth(text))).toEqual(band && { band, history: [], factors: [] });
    expect(said(readBand(text))).toBe(band);
  });
  it.each(LOCALES)('the words of %s for a band are read', (locale) => {
    speakIn(locale);
    for (const [band, words] of Object.entries(BAND_WORDS)) expect(said(readBand(words))).toBe(band);
  });
  it('refuses other words in a band column', () => expect(said(readBand('purple'))).toMatch(/^! is not a health status/));
});

describe('task words', () => {
  it.each([
    ['', 'open'],
    ['Not Started', 'open'],
    ['In Progress', 'open'],
    ['Waiting on someone else', 'open'],
    ['Completed', 'done'],
    ['DONE', 'done'],
    ['Closed - success', 'done'],
    ['Cancelled', 'skipped'],
    ["Won't do", 'skipped'],
    ['Nicht begonnen', 'open'],
    ['In Bearbeitung', 'open'],
    ['Zurückgestellt', 'open'],
    ['Erledigt', 'done'],
    ['Übersprungen', 'skipped'],
    ['Non démarrée', 'open'],
    ['À faire', 'open'],
    ['Terminé', 'done'],
    ['Ignoré', 'skipped'],
  ])('%s', (text, status) => expect(said(readStatus(text))).toBe(status));
  it('refuses what it does not know', () => expect(said(readStatus('Frobnicated'))).toMatch(/^! is not a status/));
  it('keeps only our outcomes', () => expect([readOutcome('could not REACH'), readOutcome('Won')]).toEqual(['Could not reach', undefined]));
  it.each([
    ['2026-11-20T10:30:00Z', '2026-11-20T10:30:00.000Z'],
    ['2026-11-20T10:30:00.000+0200', '2026-11-20T08:30:00.000Z'],
    ['20 Nov 2026', '2026-11-20T00:00:00.000Z'],
    ['', undefined],
  ])('completed %s', (text, at) => expect(said(readCompleted(text))).toBe(at));
  it('refuses an unclear day of completion', () => expect(said(readCompleted('03/04/2026'))).toMatch(/^! could be two/));
});

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

it('no reader throws, whatever a cell holds', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,/ €$kM-]{0,20}$/));
  const readers: ((text: string) => unknown)[] = [
    readDate,
    readMoney,
    readHealth,
    readBand,
    readStatus,
    readCompleted,
    readEmail,
    readYesNo,
    readCount,
    readDomains,
    cleanText,
    cleanNote,
    excerpt,
  ];
  fc.assert(
    fc.property(cell, (text) => {
      for (const read of readers) read(text);
    }),
    { numRuns: 1000 },
  );
});
