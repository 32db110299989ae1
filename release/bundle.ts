import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleJsonSchema } from '../lib/domain/bundle/payload';
import { packetJsonSchema } from '../lib/domain/escalation/formats/json';
import { BundleScriptError, newKey, openKey, writeKey } from './bundle-key';
import { askPassphrase } from './bundle-passphrase';
import { signFile, vouch } from './bundle-sign';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `npm run bundle -- keys --name "CS Ops" --key ~/.sidelight/cs-ops.key
npm run bundle -- sign setup.json --key ~/.sidelight/cs-ops.key [--also] [--out signed.json]
npm run bundle -- vouch signed.json --key ~/.sidelight/old.key --for "New=<public key>"
npm run bundle -- schema

The private key is sealed with a passphrase that is asked for. Without a terminal nothing is signed, unless --no-terminal is given and
SIDELIGHT_BUNDLE_PASSPHRASE is set: whoever can run such a job signs for the whole company.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    name: { type: 'string' },
    out: { type: 'string' },
    for: { type: 'string' },
    also: { type: 'boolean', default: false },
    'no-terminal': { type: 'boolean', default: false },
  },
});
const [command, file] = positionals;

const needed = (value: string | undefined, what: string): string => {
  if (!value) throw new BundleScriptError(`${what} is missing.\n\n${USAGE}`);
  return value;
};
const passphrase = (again: boolean) => askPassphrase({ again, noTerminal: values['no-terminal'] });

async function run(): Promise<string> {
  switch (command) {
    case 'keys': {
      const path = needed(values.key, '--key');
      const name = needed(values.name, '--name');
      if (existsSync(path)) throw new BundleScriptError(`${path} exists already; a key is never written over.`);
      const made = await newKey(name, await passphrase(true));
      await writeKey(path, made.sealed, ROOT);
      return `The private key is in ${path}. For bundle.trustedKeys:\n${made.line}\nIts id is ${made.id}.`;
    }
    case 'sign': {
      const from = needed(file, 'The file');
      const key = await openKey(needed(values.key, '--key'), await passphrase(false));
      const to = values.out ?? join(dirname(from), 'signed.json');
      const { id, serial } = await signFile({ from, to, key, also: values.also });
      return `${to}: serial ${serial}, signed with the key ${id}.`;
    }
    case 'vouch': {
      const from = needed(file, 'The file');
      const key = await openKey(needed(values.key, '--key'), await passphrase(false));
      const to = values.out ?? from;
      return `${to}: ${await vouch({ from, to, key, line: needed(values.for, '--for') })}`;
    }
    case 'schema': {
      const to = join(ROOT, 'public/bundle-schema.json');
      await writeFile(to, `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
      await writeFile(join(ROOT, 'public/escalation-schema.json'), `${JSON.stringify(packetJsonSchema(), null, 2)}\n`);
      return `${to} and the one of escalation packets are written.`;
    }
    default:
      throw new BundleScriptError(USAGE);
  }
}

try {
  console.log(await run());
} catch (error) {
  if (!(error instanceof BundleScriptError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
