import { firstLines, lastLines, type Results, type Told } from './results';

/** What runs of a runner, and the single checks, came to; said once more at the end, where it is read first. */
export class Tally {
  #passed = 0;
  #failed: string[][] = [];
  #flaky: string[][] = [];

  check(title: string, good: boolean, output: string): void {
    if (good) this.#passed += 1;
    else this.#failed.push([title, ...lastLines(output)]);
  }

  suite(title: string, good: boolean, { passed, failed, flaky }: Results, output: string): void {
    const entry = ({ file, name, error }: Told) => [`${title}: ${file} › ${name}`, ...firstLines(error)];
    this.#passed += passed;
    this.#failed.push(...failed.map(entry));
    this.#flaky.push(...flaky.map(entry));
    // A runner that failed without a failed test (a crash), and one that found none, are failures of their own.
    if (failed.length > 0 || (good && passed > 0)) return;
    this.#failed.push([`${title}: ${good ? 'no test was run' : 'the runner failed'}`, ...lastLines(output)]);
  }

  get good(): boolean {
    return this.#failed.length === 0;
  }

  /** Everything that failed and everything that passed at the second try only, then the one line of counts. */
  lines(): string[] {
    return [
      ...listed('Failed', this.#failed),
      ...listed('Flaky: passed at the second try', this.#flaky),
      `${this.#passed} passed, ${this.#failed.length} failed`,
    ];
  }
}

/** More than these have one cause, which the first of them tell. */
const MOST = 20;

function listed(title: string, entries: string[][]): string[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, MOST).flatMap(([head, ...more]) => [`- ${head}`, ...more.map((line) => `    ${line}`)]);
  return [`── ${title}`, ...shown, ...(entries.length > MOST ? [`- and ${entries.length - MOST} more`] : []), ''];
}
