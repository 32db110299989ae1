import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/connectors/csv/date-value';
import { formatDay } from '../../../lib/domain/dates';
import { day } from '../../domain/builders';
import { said } from './said';

describe('dates', () => {
  it.each([
    ['2026-12-18', '2026-12-18'],
    ['2026-2-3', '2026-02-03'],
    ['2026/12/18', '2026-12-18'],
    ['2026.02.03', '2026-02-03'],
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
    ['18-Dec-26', '2026-12-18'],
    ['3 Mar 05', '2005-03-03'],
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

  it.each(['31/04/2026', '29.02.2026', '2026-13-01', '32 Dec 2026', '31-Apr-26', '0026-12-18', '31/31/2026'])('%s is no day', (text) => {
    expect(said(readDate(text))).toMatch(/^! is not a day in the calendar/);
  });

  it.each([
    'soon',
    'Q4 2026',
    '18.12.26',
    '12/31/26',
    '463',
    '20261218',
    'Foo 18, 2026',
    '2026',
    'Decem 18, 2026',
    'Dec 18, 26',
    '18-Dec-026',
  ])('%s cannot be read', (text) => {
    expect(said(readDate(text))).toMatch(/^! is not a date Sidelight can read: write it as YYYY-MM-DD$/);
  });

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
