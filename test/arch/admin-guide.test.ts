import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/domain/policy/policy';
import { manifestFor } from '../../manifest.config';
import { ROOT } from './sources';

const pages = readFileSync(join(ROOT, 'docs/administration.md'), 'utf8');
const guide = pages.slice(pages.indexOf('## Company policy'));
const schema = JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8')) as {
  properties: Record<string, { type: string; description: string }>;
};
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
const chromeId = [
  ...createHash('sha256')
    .update(Buffer.from(manifestFor('chrome').key ?? '', 'base64'))
    .digest('hex')
    .slice(0, 32),
]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');

const TYPES: Record<string, string> = {
  array: 'list of texts',
  boolean: 'true or false',
  integer: 'whole number',
  string: 'text',
  number: 'number',
};
const tableOf = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| (.+?) *\|$/gm)].map(([, key, type, words]) => [key, type, words]);

it('the table of keys says what the browser’s schema says', () => {
  expect(Object.keys(schema.properties).length).toBeGreaterThan(5);
  expect(tableOf(guide)).toEqual(Object.entries(schema.properties).map(([key, { type, description }]) => [key, TYPES[type], description]));
});

type Values = Record<string, unknown>;

/** What Chrome makes of its registry keys, by the schema: numbers become booleans, numbered texts become lists. */
function fromRegistry(text: string, id: string): Values {
  const values: Values = {};
  const folder = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`;
  let key = '';
  for (const line of text.split('\n').filter(Boolean).slice(1)) {
    const [, path] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name = '', raw = ''] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (path !== undefined) {
      expect(path === folder || path.startsWith(`${folder}\\`), line).toBe(true);
      key = path.slice(folder.length + 1);
    } else if (key) {
      const list = (values[key] as unknown[] | undefined) ?? [];
      expect(name).toBe(String(list.length + 1));
      values[key] = [...list, JSON.parse(raw)];
    } else {
      const number = Number.parseInt(/^dword:([0-9a-f]{8})$/.exec(raw)?.[1] ?? '', 16);
      values[name] = schema.properties[name]?.type === 'boolean' ? number !== 0 : number;
    }
  }
  return values;
}

function fromPlist(text: string): Values {
  const pairs = [...text.matchAll(/<key>([^<]+)<\/key>\s*(<array>.*<\/array>|<true\/>|<false\/>|<integer>\d+<\/integer>)/g)];
  const read = (node: string): unknown => {
    if (node.startsWith('<array>')) return [...node.matchAll(/<string>([^<]+)<\/string>/g)].map(([, item]) => item);
    return node.startsWith('<integer>') ? Number(node.replace(/\D/g, '')) : node === '<true/>';
  };
  return Object.fromEntries(pairs.map(([, key, node = '']) => [key, read(node)]));
}

describe('the examples', () => {
  const [linux = '{}', firefox = '{}'] = blocks('json');
  const expected = JSON.parse(linux)['3rdparty'].extensions[chromeId] as Values;

  it('parse, and mean what they say', () => {
    const { policy, broken, skipped } = readPolicy(expected);
    expect([broken, skipped]).toEqual([undefined, undefined]);
    expect(policy).toMatchObject(expected);
    expect(policy.decided).toHaveLength(5);
  });

  it.each<[string, () => Values]>([
    ['Windows registry', () => fromRegistry(blocks('reg')[0] ?? '', chromeId)],
    ['macOS profile', () => fromPlist(blocks('xml')[0] ?? '')],
    ['Firefox policies.json', () => JSON.parse(firefox).policies['3rdparty'].Extensions['sidelight@sidelight.example']],
  ])('%s says the same', (_name, values) => {
    expect(values()).toEqual(expected);
  });

  it('name the extension as it is built', () => {
    expect(guide.match(/\b[a-p]{32}\b/g)?.every((id) => id === chromeId)).toBe(true);
    expect(manifestFor('firefox').browser_specific_settings?.gecko?.id).toBe('sidelight@sidelight.example');
  });
});
