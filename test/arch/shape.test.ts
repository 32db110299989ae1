import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/domain/place';
import { sources } from './sources';

describe('files stay small', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length })).sort((a, b) => a.lines - b.lines);

  it('median under 60 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(60);
  });

  it('none above 200: a file that long is two', () => {
    // The lists of all areas of texts have two lines for each and nothing else.
    const lists = /^lib\/words\/\w+\/index\.ts$/;
    expect(lengths.filter(({ path, lines }) => lines > 200 && !lists.test(path))).toEqual([]);
  });
});

describe('the overlay stays light', () => {
  it('bundles no zod, no React, no Dexie, and no catalogue of texts: the browser has them', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      const source = sources.find(
        (candidate) => candidate.path.replace(/\.tsx?$/, '') === path || candidate.path.replace(/\/index\.tsx?$/, '') === path,
      );
      if (!source || seen.has(source.path)) return;
      seen.add(source.path);
      // `import type` leaves nothing behind.
      const types = new Set(
        [...source.code.matchAll(/import type [^;]*?from\s*['"]([^'"]+)['"]/g)].map(([, name]) => name?.replace(/^.*\//, '')),
      );
      for (const name of source.packages) if (!types.has(name.replace(/^.*\//, ''))) packages.add(name);
      for (const to of source.imports) if (!types.has(to.replace(/^.*\//, ''))) visit(to);
    };
    for (const host of HOSTS) visit(`entrypoints/overlay-${host}.content`);
    expect(seen.size).toBeGreaterThan(8);
    expect([...seen].filter((path) => path.startsWith('lib/words/'))).toEqual(['lib/words/say.ts']);
    expect([...packages].filter((name) => /^(zod|react|dexie|zustand|tldts|temporal|papaparse|ky)/.test(name))).toEqual([]);
  });
});
