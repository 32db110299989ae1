import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BundleScriptError } from './bundle-key';

const VARIABLE = 'SIDELIGHT_BUNDLE_PASSPHRASE';

interface Asking {
  /** Typed twice, for a new key. */
  again: boolean;
  /** Somebody said that no person is here. */
  noTerminal: boolean;
}

/** Asks at the terminal; where there is none, only a flag lets it come from the environment. */
export async function askPassphrase({ again, noTerminal }: Asking): Promise<string> {
  if (noTerminal) {
    const given = process.env[VARIABLE];
    if (!given) throw new BundleScriptError(`${VARIABLE} is not set.`);
    return given;
  }
  if (!process.stdin.isTTY || process.env.CI) {
    throw new BundleScriptError('There is no person at a terminal here. See --no-terminal before you let a machine sign.');
  }
  const first = await hidden('Passphrase: ');
  if (again && (await hidden('Once more: ')) !== first) throw new BundleScriptError('These were two passphrases.');
  return first;
}

async function hidden(question: string): Promise<string> {
  process.stderr.write(question);
  // What is typed is echoed nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const answer = await asking.question('');
  asking.close();
  process.stderr.write('\n');
  return answer;
}
