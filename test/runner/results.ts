import { relative } from 'node:path';

/** One test that somebody has to look at. */
export interface Told {
  /** Where it stands, e.g. `test/hosts/rich.test.ts`. */
  file: string;
  name: string;
  error: string;
}

export interface Results {
  passed: number;
  failed: Told[];
  /** Passed at the second try only. */
  flaky: Told[];
}

export const NONE: Results = { passed: 0, failed: [], flaky: [] };

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** What Vitest's JSON report says. A test that passed with a failure behind it was tried twice. */
export function ofVitest(report: string, root: string): Results {
  const results: Results = { passed: 0, failed: [], flaky: [] };
  for (const { name, status, message, assertionResults } of (JSON.parse(report) as VitestReport).testResults) {
    const file = relative(root, name);
    for (const test of assertionResults) {
      const told = { file, name: test.fullName.trim(), error: test.failureMessages[0] ?? '' };
      if (test.status === 'passed') results.passed += 1;
      if (test.status === 'failed') results.failed.push(told);
      else if (test.status === 'passed' && told.error) results.flaky.push(told);
    }
    // A file that could not be read, or whose set-up failed, has no failed test.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      results.failed.push({ file, name: '(the file itself)', error: message });
    }
  }
  return results;
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; results: { errors: { message?: string }[] }[] }[];
  }[];
}
interface PlaywrightReport {
  config: { rootDir: string };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** What Playwright's JSON report says, with what belongs to no test. */
export function ofPlaywright(report: string, root: string): Results {
  const { config, suites, errors } = JSON.parse(report) as PlaywrightReport;
  const results: Results = { passed: 0, failed: [], flaky: [] };
  const folder = relative(root, config.rootDir);
  const visit = ({ suites: inner = [], specs = [] }: PlaywrightSuite, titles: string[]): void => {
    for (const one of inner) visit(one, [...titles, one.title]);
    for (const { title, file, line, tests } of specs) {
      for (const { status, results: tries } of tests) {
        const [error = ''] = tries.map(({ errors: each }) => each.map(({ message }) => message).join('\n')).filter(Boolean);
        const told = { file: `${folder}/${file}:${line}`, name: [...titles, title].join(' > '), error };
        if (status === 'expected' || status === 'flaky') results.passed += 1;
        if (status === 'unexpected') results.failed.push(told);
        if (status === 'flaky') results.flaky.push(told);
      }
    }
  };
  // The outermost suite is the file, which is said anyway.
  for (const one of suites) visit(one, []);
  for (const { message = '' } of errors) results.failed.push({ file: folder, name: '(outside of any test)', error: message });
  return results;
}

/** Lines of an error or of an output that say enough, and leave room for the others. */
const LINES = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one., 2026-11-28
const COLOURS = /\x1b\[[0-9;]*m/g;

const linesOf = (text: string): string[] =>
  text
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at .*(node_modules|node:)/.test(line));

export const firstLines = (text: string): string[] => linesOf(text).slice(0, LINES);
/** Compilers and linters count at their end what they found. */
export const lastLines = (text: string): string[] => linesOf(text).slice(-2 * LINES);
