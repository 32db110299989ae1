import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/domain/place';
import { adapters } from '../../lib/hosts/registry';
import { ROOT, type Source, sources } from './sources';

/** Which folders a folder may import from, itself always. `entrypoints` wire and may see everything. */
const MAY: Record<string, string[]> = {
  'lib/words': [],
  'lib/domain': ['lib/words'],
  'lib/hosts': ['lib/domain'],
  'lib/connectors': ['lib/domain', 'lib/words'],
  'lib/store': ['lib/domain', 'lib/words'],
  'lib/messaging': ['lib/domain', 'lib/platform', 'lib/words'],
  'lib/platform': ['lib/messaging', 'lib/words'],
  'lib/worker': ['lib/domain', 'lib/connectors', 'lib/store', 'lib/messaging', 'lib/platform', 'lib/words'],
  components: ['lib/domain', 'lib/messaging', 'lib/words'],
};

const folderOf = (path: string) => (path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? ''));

function wrongImports({ path, imports }: Pick<Source, 'path' | 'imports'>): string[] {
  const folder = folderOf(path);
  const may = MAY[folder];
  if (!may) return [];
  return imports.filter((to) => folderOf(to) !== folder && !may.includes(folderOf(to))).map((to) => `${path} imports ${to}`);
}

describe('dependency rule', () => {
  it('looked at the product', () => {
    expect(sources.length).toBeGreaterThan(100);
    for (const folder of [...Object.keys(MAY), 'entrypoints']) {
      expect(
        sources.filter((source) => folderOf(source.path) === folder).length,
        `${folder} holds no sources: was it moved?`,
      ).toBeGreaterThan(0);
    }
  });

  it('holds for every file: move the code to the layer that may see it', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('is in force: a host that asks the store is caught', () => {
    expect(wrongImports({ path: 'lib/hosts/gmail/read.ts', imports: ['lib/store/db'] })).toHaveLength(1);
    expect(wrongImports({ path: 'components/panel/health/Health.tsx', imports: ['lib/worker/context/view'] })).toHaveLength(1);
  });

  it('every folder of lib is in the table', () => {
    const folders = new Set(sources.filter((source) => source.path.startsWith('lib/')).map((source) => folderOf(source.path)));
    expect([...folders].filter((folder) => !(folder in MAY))).toEqual([]);
  });
});

describe('registries', () => {
  it.each(['hosts', 'connectors'])('lib/%s: every folder has its line', (kind) => {
    const registry = sources.find((source) => source.path === `lib/${kind}/registry.ts`);
    const folders = new Set(
      sources
        .filter((source) => source.path.startsWith(`lib/${kind}/`))
        .flatMap((source) => (source.path.split('/').length > 3 ? source.path.split('/')[2] : []) ?? []),
    );
    expect(folders.size).toBeGreaterThan(1);
    const missing = [...folders].filter((folder) => !registry?.imports.some((to) => to.startsWith(`lib/${kind}/${folder}`)));
    expect(missing, `add these to lib/${kind}/registry.ts`).toEqual([]);
  });

  const lacking = (host: string) =>
    [`lib/hosts/${host}/adapter.ts`, `entrypoints/overlay-${host}.content.ts`, `test/fixtures/dom/${host}`, `test/hosts/${host}`].filter(
      (path) => !existsSync(join(ROOT, path)),
    );

  it.each(HOSTS)('%s has an adapter, the script that runs it, pages to read, and tests over them', (host) => {
    expect(lacking(host), 'add these').toEqual([]);
    expect(adapters.map(({ id }) => id)).toContain(host);
  });

  it('a product of which there is nothing but its name lacks all of them', () => {
    expect(lacking('nowhere')).toHaveLength(4);
  });
});
