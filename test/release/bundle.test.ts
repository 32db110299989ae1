import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readKeyLine, trustedKeys } from '../../lib/domain/bundle/keys';
import { bundleJsonSchema } from '../../lib/domain/bundle/payload';
import { readBundle } from '../../lib/domain/bundle/read';
import { ROOT } from '../arch/sources';
import { aPayload } from '../builders/signed';

const PASSPHRASE = 'correct horse battery';
const folder = () => mkdtempSync(join(tmpdir(), 'sidelight-bundle-'));

/** As one file, with all that it imports: each of its many runs would look that up and compile it again. A folder below the root, as its own. */
const SCRIPT = join(ROOT, '.wxt/bundle-script.mjs');
buildSync({
  entryPoints: [join(ROOT, 'release/bundle.ts')],
  outfile: SCRIPT,
  bundle: true,
  platform: 'node',
  format: 'esm',
});

function run(args: string[], env: Record<string, string> = { SIDELIGHT_BUNDLE_PASSPHRASE: PASSPHRASE }) {
  const { CI: _, ...here } = process.env;
  const done = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...here, SIDELIGHT_BUNDLE_PASSPHRASE: '', ...env },
  });
  return { code: done.status, said: `${done.stdout}${done.stderr}` };
}
const machine = (...args: string[]) => run([...args, '--no-terminal']);

describe('the script', { timeout: 60_000 }, () => {
  const at = folder();
  const key = join(at, 'ops.key');
  const lead = join(at, 'lead.key');
  const plain = join(at, 'setup.json');
  const signed = join(at, 'signed.json');
  let lines: string[] = [];
  const terms = async () => ({
    keys: await trustedKeys(lines),
    revoked: [],
    requireSigned: true,
    approvals: 2,
    minSerial: 0,
    lastSerial: 0,
    now: 0,
    places: [],
  });

  it('makes a key that only its owner may read, sealed, and prints the line for the policy', () => {
    for (const [path, name] of [
      [key, 'CS Ops'],
      [lead, 'Lead'],
    ] as const) {
      const { code, said } = machine('keys', '--name', name, '--key', path);
      expect(said).toContain('bundle.trustedKeys');
      expect(code).toBe(0);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const line = said.split('\n').find((one) => one.startsWith(`${name}=`)) ?? '';
      expect(readKeyLine(line)?.name).toBe(name);
      lines = [...lines, line];
    }
    expect(readFileSync(key, 'utf8')).not.toContain(PASSPHRASE);
    expect(machine('keys', '--name', 'CS Ops', '--key', key).said).toContain('never written over');
  });

  it('signs what Sidelight takes, by two people', async () => {
    writeFileSync(plain, aPayload());
    expect(machine('sign', plain, '--key', key, '--out', signed).said).toContain('serial 5, signed with');
    expect(await readBundle(readFileSync(signed, 'utf8').trim(), await terms())).toMatchObject({ ok: false });
    expect(machine('sign', signed, '--also', '--key', key, '--out', signed).said).toContain('has signed it already');
    expect(machine('sign', signed, '--also', '--key', lead, '--out', signed).code).toBe(0);
    const read = await readBundle(readFileSync(signed, 'utf8'), await terms());
    expect(read).toMatchObject({ ok: true, value: { signers: [{ name: 'CS Ops' }, { name: 'Lead' }] } });
  });

  it('lets an old key vouch for a new one', async () => {
    writeFileSync(plain, aPayload({ serial: 6 }));
    const rotated = join(at, 'rotated.json');
    expect(machine('sign', plain, '--key', lead, '--out', rotated).code).toBe(0);
    expect(machine('vouch', rotated, '--key', key, '--for', lines[1] ?? '').said).toContain('is vouched for by');
    const read = await readBundle(readFileSync(rotated, 'utf8'), {
      ...(await terms()),
      keys: await trustedKeys(lines.slice(0, 1)),
      approvals: 1,
    });
    expect(read).toMatchObject({ ok: true, value: { signers: [{ name: expect.stringContaining('CS Ops') }] } });
  });

  it('signs nothing that everybody would refuse', () => {
    writeFileSync(plain, aPayload({ ai: {} }));
    expect(machine('sign', plain, '--key', key)).toMatchObject({ code: 1, said: expect.stringContaining('ai') });
    writeFileSync(plain, '{"serial": 1, "serial": 2}');
    expect(machine('sign', plain, '--key', key)).toMatchObject({ code: 1, said: expect.stringContaining('twice') });
  });

  it('does nothing where no person is, unless that is said', () => {
    expect(run(['sign', plain, '--key', key])).toMatchObject({ code: 1, said: expect.stringContaining('no person at a terminal') });
    expect(run(['sign', plain, '--key', key, '--no-terminal'], {})).toMatchObject({ code: 1, said: expect.stringContaining('is not set') });
  });

  it('opens a key by its passphrase alone, and none that others may read', () => {
    writeFileSync(plain, aPayload());
    const wrong = run(['sign', plain, '--key', key, '--no-terminal'], { SIDELIGHT_BUNDLE_PASSPHRASE: 'another horse battery' });
    expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('not the passphrase') });
    const open = join(at, 'open.key');
    writeFileSync(open, readFileSync(key), { mode: 0o644 });
    expect(machine('sign', plain, '--key', open)).toMatchObject({ code: 1, said: expect.stringContaining('chmod 600') });
  });

  it('writes no key into a repository, and takes no short passphrase', () => {
    expect(machine('keys', '--name', 'A', '--key', join(ROOT, 'release/a.key')).said).toContain('may not lie in a repository');
    expect(
      run(['keys', '--name', 'A', '--key', join(at, 'a.key'), '--no-terminal'], { SIDELIGHT_BUNDLE_PASSPHRASE: 'short' }).said,
    ).toContain('12 characters');
  });
});

it('the published description is the one that is checked against: npm run bundle -- schema', () => {
  const published: unknown = JSON.parse(readFileSync(join(ROOT, 'public/bundle-schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(bundleJsonSchema())));
  expect(JSON.stringify(published)).toContain('noTouchDays');
});
