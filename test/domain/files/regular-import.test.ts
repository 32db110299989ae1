import { describe, expect, it } from 'vitest';
import { addressName, fileNameAt, isExportName, likeOf, newestOf } from '../../../lib/domain/files/regular-import';

describe('exports in a folder', () => {
  it.each([
    ['usage-2026-11-28.csv', 'usage-2026-11-29.csv', true],
    ['Usage report (2).csv', 'usage report.csv', true],
    ['usage_20261128T0900.xlsx', 'usage_20261205T0901.xlsx', true],
    ['usage-2026-11-28.csv', 'accounts-2026-11-28.csv', false],
    ['usage-1.csv', 'usage-1.xlsx', false],
  ])('%s and %s are one report: %s', (one, other, same) => {
    expect(likeOf(one) === likeOf(other)).toBe(same);
  });

  it.each(['~$usage.xlsx', '.usage.csv', 'usage.csv.crdownload', 'notes.pdf', 'usage'])('%s is none', (name) => {
    expect(isExportName(name)).toBe(false);
  });

  it('the newest of each report, the newest of all first', () => {
    const file = (name: string, lastModified: number) => ({ name, lastModified });
    const files = [
      file('usage-1.csv', 5),
      file('notes.pdf', 99),
      file('accounts-3.csv', 7),
      file('usage-2.csv', 9),
      file('accounts-2.csv', 3),
    ];
    expect(newestOf(files).map(({ name }) => name)).toEqual(['usage-2.csv', 'accounts-3.csv']);
    expect(newestOf([...files].reverse()).map(({ name }) => name)).toEqual(['usage-2.csv', 'accounts-3.csv']);
  });
});

it('an address is shown without its query, which may hold a key', () => {
  const url = 'https://bi.acme.example/reports/Usage%20all.csv?sig=secret#secret';
  expect(addressName(url)).toBe('bi.acme.example, Usage all.csv');
  expect(fileNameAt(url)).toBe('Usage all.csv');
  expect(addressName('https://bi.acme.example/?key=secret')).toBe('bi.acme.example');
  expect(fileNameAt('https://bi.acme.example/%E0%A4%A.csv')).toBe('%E0%A4%A.csv');
});
