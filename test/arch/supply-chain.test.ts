import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}
type Versions = Record<string, string>;
const json = <T>(name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;
const own = json<{ dependencies: Versions; devDependencies: Versions; overrides: Versions }>('package.json');
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

it('no package may run a script when it is installed, and nothing is taken from another registry', () => {
  const lines = readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n').filter(Boolean);
  expect(lines).toContain('ignore-scripts=true');
  expect(lines).toContain('save-exact=true');
  expect(lines.filter((line) => /registry|_auth|token/i.test(line))).toEqual([]);
});

it('every version is exact, and the lock file holds those very versions', () => {
  const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(wanted.length).toBeGreaterThan(20);
  for (const [name, version] of [...wanted, ...Object.entries(own.overrides)])
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

describe('the lock file', () => {
  it('names each package by its SHA-512, from the public registry and nowhere else', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
    expect(locked.filter(([, { link }]) => link)).toEqual([]);
  });

  it('lists the packages that would run a script at install, each known to work without', () => {
    const scripted = locked
      .flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? path : []))
      .filter((path) => !/fsevents$/.test(path));
    expect(scripted).toEqual(['node_modules/esbuild', 'node_modules/spawn-sync', 'node_modules/wxt/node_modules/esbuild']);
  });
});

describe('licences', () => {
  /** What may be part of the built extension: asks for no more than a notice. */
  const SHIPPED = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense)$/;
  /** What tools may have besides; they are not distributed with it. */
  const TOOLS = /^\(?(MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib)\)?$/;
  /** Their lock entry names none; the licence file in the package is the MIT licence. */
  const UNNAMED = ['node_modules/is-relative', 'node_modules/os-shim'];
  /** GPL 2 or later, or bought: the editor that Zendesk uses, run in its stand-in alone and distributed by nobody of us. */
  const STANDIN = /^node_modules\/@ckeditor\/ckeditor5-[a-z-]+$/;
  const allowed = (licence: string, list: RegExp) =>
    licence.split(' AND ').every((part) =>
      part
        .replace(/^\(|\)$/g, '')
        .split(' OR ')
        .some((one) => list.test(one)),
    );

  it.each<[string, boolean, RegExp]>([
    ['shipped', false, SHIPPED],
    ['tools', true, TOOLS],
  ])('of %s packages are on the list', (_name, dev, list) => {
    const known = (path: string) => UNNAMED.includes(path) || (dev && STANDIN.test(path));
    const some = locked.filter(([path, entry]) => (entry.dev ?? false) === dev && !known(path));
    expect(some.length).toBeGreaterThan(10);
    expect(some.flatMap(([path, { license }]) => (allowed(license ?? 'none', list) ? [] : `${path}: ${license}`))).toEqual([]);
  });

  it('the list bites', () => {
    expect(allowed('GPL-3.0', TOOLS)).toBe(false);
    expect(allowed('MIT AND GPL-2.0', TOOLS)).toBe(false);
    expect(allowed('MPL-2.0', SHIPPED)).toBe(false);
  });
});

describe.each(['chrome', 'firefox'])('the %s build', (browser) => {
  const folder = join(ROOT, `.output/${browser}-mv3`);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const FROM_STRINGS = /\beval\s*\(|\bnew Function\s*\(|\bimportScripts\s*\(/;
  const FROM_ELSEWHERE =
    /\b(?:import|from)\s*\(?\s*["'`](?:https?:)?\/\/|(?:src|href)\s*=\s*["'`]?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\//;

  it('makes no code from strings and loads nothing from elsewhere', () => {
    expect(code.length).toBeGreaterThan(8);
    for (const { name, text } of code) {
      expect(FROM_STRINGS.exec(text)?.[0], name).toBeUndefined();
      expect(FROM_ELSEWHERE.exec(text)?.[0], name).toBeUndefined();
    }
    expect('import("https://cdn.example/x.js")').toMatch(FROM_ELSEWHERE);
    expect('eval("1")').toMatch(FROM_STRINGS);
  });

  it('names no address but its products, namespaces, and links inside error texts of libraries', () => {
    const hosts = code.flatMap(({ text }) => [...text.matchAll(/\bhttps?:\/\/([\w*.-]+)/g)].map(([, host]) => host));
    const products = [
      '*.lightning.force.com',
      '*.my.salesforce.com',
      '*.zendesk.com',
      '*.zdusercontent.com',
      'mail.google.com',
      'mail-attachment.googleusercontent.com',
    ];
    const texts = [
      'www.w3.org',
      'schemas.openxmlformats.org',
      'purl.oclc.org',
      'json-schema.org',
      'react.dev',
      'bit.ly',
      'tinyurl.com',
      'localhost',
      'chevrotain.io',
      'github.com',
      'en.wikipedia.org',
      // Stands for an address that is not kept on disk; by RFC 6761 it never is one.
      'unsaid.invalid',
      // Where a mail links to a file; the person opens it, we ask nothing of it.
      'drive.google.com',
      'docs.google.com',
      // In the hint of a field, by RFC 2606 nobody's.
      'calendar.example',
    ];
    expect([...new Set(hosts)].filter((host) => ![...products, ...texts].includes(host ?? ''))).toEqual([]);
    for (const product of products) expect(hosts).toContain(product);
  });
});
