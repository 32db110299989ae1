import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['components', 'entrypoints', 'lib', 'release', 'test'];
const HUSHED = /biome-ignore(?!\))|@ts-(?:ignore|expect-error|nocheck)/;
/** What is hushed says which rule, why, and since when: a browser that cannot may learn to. */
const WHOLE = /biome-ignore lint\/\w+\/\w+: \S.+, \d{4}-\d\d-\d\d(?: \*\/\})?$/;

const hushed = (text: string) => text.split('\n').filter((line) => HUSHED.test(line));
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('suppressions.test.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('what is hushed in the code', () => {
  it('says why, and since when', () => {
    const bare = files.flatMap((file) =>
      hushed(readFileSync(file, 'utf8')).flatMap((line) => (WHOLE.test(line.trimEnd()) ? [] : `${file}: ${line.trim()}`)),
    );
    expect(bare).toEqual([]);
  });

  it('would be found without its day', () => {
    const line = '// biome-ignore lint/a11y/noAutofocus: the person pressed it';
    expect(hushed(`one\n${line}`)).toEqual([line]);
    expect([WHOLE.test(line), WHOLE.test(`${line}, 2026-11-28`), WHOLE.test('// @ts-ignore')]).toEqual([false, true, false]);
  });
});
