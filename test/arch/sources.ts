import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['entrypoints', 'components', 'lib'];

export interface Source {
  /** From the project's top, with forward slashes. */
  path: string;
  text: string;
  /** The text without comments, so that a rule is about code. */
  code: string;
  /** Project files it imports, as paths from the top without ending. */
  imports: string[];
  /** Packages it imports. */
  packages: string[];
}

/** Every source file of the product. Parsed by ourselves: TypeScript 7 has no API, and other tools pass on 0 modules. */
export const sources: Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(`${folder}/${name.replaceAll('\\', '/')}`)),
);

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const named = [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '');
  const own = named.filter((name) => name.startsWith('.') || name.startsWith('@/'));
  return {
    path,
    text,
    code,
    imports: own.map((name) => (name.startsWith('@/') ? name.slice(2) : normalize(join(dirname(path), name)))),
    packages: named.filter((name) => !own.includes(name)),
  };
}

/** Files where a pattern stands in the code, as `path:line`. */
export function places(pattern: RegExp, among: Source[] = sources): string[] {
  return among.flatMap(({ path, text, code }) =>
    code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${text.split('\n').indexOf(line) + 1 || index + 1}`] : [])),
  );
}
