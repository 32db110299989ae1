import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../lib/store/migrations';
import { manifestFor } from '../../manifest.config';
import { ROOT } from './sources';

const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

/** The cells of every row of the tables under a heading, without the head. */
function rowsUnder(heading: string): string[][] {
  const from = text.indexOf(`\n## ${heading}\n`);
  expect(from, `SECURITY.md has no section "${heading}"`).toBeGreaterThan(0);
  const section = text.slice(from + 1, text.indexOf('\n## ', from + 1));
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return cells.filter((row, index) => !/^-+$/.test(row[0] ?? '') && !/^-+$/.test(cells[index + 1]?.[0] ?? ''));
}

/** Why a proof does not hold: the file or a test of that title in it is missing. */
function missing(proof: string): string[] {
  return proof.split(' · ').flatMap((one) => {
    const [, file = '', title = ''] = /^`(test\/[\w./-]+)` "(.+)"$/.exec(one) ?? [];
    if (!file || !existsSync(join(ROOT, file))) return [`no such file: ${one}`];
    const source = readFileSync(join(ROOT, file), 'utf8');
    return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote},`)) ? [] : [`no such test: ${one}`];
  });
}

describe('promises', () => {
  const rows = rowsUnder('Promises and their tests');

  it('each name tests that exist', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => row.length !== 2)).toEqual([]);
    expect(rows.flatMap(([, proof = '']) => missing(proof))).toEqual([]);
  });

  it('a test that was renamed or moved is missed', () => {
    expect(missing('`test/arch/security-pack.test.ts` "no test has this title"')).toHaveLength(1);
    expect(missing('`test/arch/gone.test.ts` "each name tests that exist"')).toHaveLength(1);
    expect(missing('trust us')).toHaveLength(1);
  });
});

describe.each(['chrome', 'firefox'])('permissions of %s', (browser) => {
  it('are the ones in the table, asked when it says', () => {
    const manifest = manifestFor(browser);
    const rows = rowsUnder('Permissions').filter(([, asked = '']) => browser === 'chrome' || !asked.includes('Chromium only'));
    const named = (asked: string) => rows.flatMap(([name = '', when = '']) => (when.startsWith(asked) ? name.replaceAll('`', '') : []));
    expect(named('at install').sort()).toEqual([...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].sort());
    expect(named('when needed').sort()).toEqual(
      [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])].sort(),
    );
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });
});

it('the data map names every table of the store', () => {
  const tables = new Set(migrations.flatMap((migration) => Object.keys(migration.tables)));
  const places = rowsUnder('Data map').map(([, , , place]) => place ?? '');
  const named = places.flatMap((place) =>
    place.startsWith('IndexedDB') ? [...place.matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? '') : [],
  );
  expect(tables.size).toBeGreaterThan(10);
  expect(named.sort()).toEqual([...tables].sort());
});

it('says whom to tell', () => {
  expect(text).toContain('security@sidelight.example');
});
