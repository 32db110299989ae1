import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NONE, type Results } from './results';
import { Tally } from './tally';

export interface Suite {
  title: string;
  /** `{file}` stands for where its report goes. */
  args: string[];
  read(report: string, root: string): Results;
}

/** Runs what a tally counts. */
export class Commands {
  readonly tally = new Tally();

  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly folder: string,
  ) {}

  /** A check is one test that passes or fails. */
  check = async (title: string, args: string[]): Promise<void> => {
    const { good, output } = await this.#run(title, args);
    this.tally.check(title, good, output);
  };

  /** Checks that leave a core idle, at the same time; the output of each is shown in one piece. */
  checks = async (list: Record<string, string[]>): Promise<void> => {
    const running = Object.entries(list).map(([title, args]) => ({ title, ended: this.#spawn(args, {}, () => undefined) }));
    for (const { title, ended } of running) {
      const { good, output } = await ended;
      console.log(`\n── ${title}\n${output}`);
      this.tally.check(title, good, output);
    }
  };

  /** A runner reports its own numbers. */
  suite = async (one: Suite): Promise<void> => {
    const { good, output } = await this.#run(one.title, this.#argsOf(one), { RESULTS_FILE: this.#fileOf(one) });
    this.#count(one, good, output);
  };

  /** Runs a suite that mostly waits while `meanwhile` is busy; its output is shown in one piece afterwards. */
  beside = async (one: Suite, meanwhile: () => Promise<void>): Promise<void> => {
    const ended = this.#spawn(this.#argsOf(one), { RESULTS_FILE: this.#fileOf(one) }, () => undefined);
    await meanwhile();
    const { good, output } = await ended;
    console.log(`\n── ${one.title}`);
    process.stdout.write(output);
    this.#count(one, good, output);
  };

  async #run(title: string, args: string[], env: Record<string, string> = {}): Promise<{ good: boolean; output: string }> {
    console.log(`\n── ${title}`);
    return this.#spawn(args, env, (chunk) => process.stdout.write(chunk));
  }

  async #spawn(args: string[], env: Record<string, string>, hear: (chunk: Buffer) => void): Promise<{ good: boolean; output: string }> {
    const child = spawn('npx', args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...this.environment, ...env } });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output.push(chunk);
        hear(chunk);
      });
    }
    const [status] = await once(child, 'close');
    return { good: status === 0, output: Buffer.concat(output).toString() };
  }

  #fileOf({ title }: Suite): string {
    return join(this.folder, `${title.replace(/\W+/g, '-')}.json`);
  }

  #argsOf(one: Suite): string[] {
    return one.args.map((arg) => arg.replace('{file}', this.#fileOf(one)));
  }

  #count(one: Suite, good: boolean, output: string): void {
    this.tally.suite(one.title, good, this.#report(one), output);
  }

  #report(one: Suite): Results {
    try {
      return one.read(readFileSync(this.#fileOf(one), 'utf8'), process.cwd());
    } catch {
      return NONE;
    }
  }
}
