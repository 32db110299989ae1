import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

const PAGES = ['README.md', 'SECURITY.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Headings as links name them. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What a page names and nobody finds: another page, a heading of it, a command, a file. */
function lost(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].filter(([, path = '', anchor]) => {
    const to = path ? join(dirname(page), path) : page;
    if (!existsSync(join(ROOT, to))) return true;
    return anchor !== undefined && !anchors(to === page ? text : readFileSync(join(ROOT, to), 'utf8')).includes(anchor);
  });
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].filter(([, name = '']) => !Object.hasOwn(scripts, name));
  const files = [...text.matchAll(/`((?:components|docs|entrypoints|lib|public|release|test)\/[\w./-]+)`/g)].filter(
    ([, path = '']) => !existsSync(join(ROOT, path)),
  );
  return [...links, ...commands, ...files].map(([words]) => `${page}: ${words}`);
}

describe('what is written for people', () => {
  it('leads to pages, headings, commands and files that are there', () => {
    expect(PAGES.length).toBeGreaterThan(5);
    expect(PAGES.flatMap((page) => lost(page, readFileSync(join(ROOT, page), 'utf8')))).toEqual([]);
  });

  it.each(['[a](docs/gone.md)', '[a](SECURITY.md#gone)', '[a](#gone)', 'npm run gone', '`lib/gone.ts`'])('%s would be found', (words) => {
    expect(lost('README.md', `# Here\n${words}`)).toHaveLength(1);
  });
});
