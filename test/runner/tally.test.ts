import { describe, expect, it } from 'vitest';
import { NONE, ofPlaywright, ofVitest } from './results';
import { Tally } from './tally';

const ROOT = '/p';

const vitest = JSON.stringify({
  testResults: [
    {
      name: '/p/test/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: ' a holds', status: 'passed', failureMessages: [] },
        { fullName: ' a wavers', status: 'passed', failureMessages: ['Error: late\n    at /p/test/a.test.ts:3:1'] },
        {
          fullName: ' a breaks',
          status: 'failed',
          failureMessages: ['\u001b[31mError: 1 is not 2\u001b[39m\n    at x (/p/node_modules/y.js:1:1)'],
        },
        { fullName: ' a waits', status: 'pending', failureMessages: [] },
      ],
    },
    { name: '/p/test/b.test.ts', status: 'failed', message: 'SyntaxError: Unexpected token', assertionResults: [] },
  ],
});

const spec = (title: string, status: string, ...messages: string[]) => ({
  title,
  file: 'x.spec.ts',
  line: 7,
  tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }, { errors: [] }] }],
});
const playwright = (...errors: object[]) =>
  JSON.stringify({
    config: { rootDir: '/p/test/e2e' },
    errors,
    suites: [
      {
        title: 'x.spec.ts',
        specs: [spec('stands', 'expected'), spec('is left out', 'skipped')],
        suites: [{ title: 'a story', specs: [spec('wavers', 'flaky', 'slow'), spec('breaks', 'unexpected', 'Test timeout', 'no button')] }],
      },
    ],
  });

describe('the end of a run', () => {
  it('lists what failed and what was flaky, with file, name and error, before the line of counts', () => {
    const tally = new Tally();
    tally.check('types', true, '');
    tally.check('lint', false, 'Checked 9 files.\n\nFound 1 error.\n');
    tally.suite('unit', false, ofVitest(vitest, ROOT), '');
    tally.suite('e2e', false, ofPlaywright(playwright(), ROOT), '');
    expect(tally.good).toBe(false);
    expect(tally.lines()).toEqual([
      '── Failed',
      '- lint',
      '    Checked 9 files.',
      '    Found 1 error.',
      '- unit: test/a.test.ts › a breaks',
      '    Error: 1 is not 2',
      '- unit: test/b.test.ts › (the file itself)',
      '    SyntaxError: Unexpected token',
      '- e2e: test/e2e/x.spec.ts:7 › a story > breaks',
      '    Test timeout',
      '    no button',
      '',
      '── Flaky: passed at the second try',
      '- unit: test/a.test.ts › a wavers',
      '    Error: late',
      '        at /p/test/a.test.ts:3:1',
      '- e2e: test/e2e/x.spec.ts:7 › a story > wavers',
      '    slow',
      '',
      '5 passed, 4 failed',
    ]);
  });

  it('is one line when all is well', () => {
    const tally = new Tally();
    tally.suite('e2e', true, { passed: 3, failed: [], flaky: [] }, 'much');
    expect([tally.good, ...tally.lines()]).toEqual([true, '3 passed, 0 failed']);
  });

  it('counts a runner that crashed, one that ran nothing, and an error outside of tests', () => {
    const tally = new Tally();
    tally.suite('crashed', false, NONE, 'out of memory');
    tally.suite('empty', true, NONE, '');
    tally.suite('outside', false, ofPlaywright(playwright({ message: 'no fixture' }), ROOT), '');
    expect(tally.lines().join('\n')).toMatch(
      /crashed: the runner failed\n +out of memory\n- empty: no test was run\n[\s\S]*outside of any test\)\n +no fixture/,
    );
    expect(tally.lines().at(-1)).toBe('2 passed, 4 failed');
  });

  it('shows twenty when hundreds have one cause, and counts all', () => {
    const tally = new Tally();
    for (let n = 0; n < 300; n += 1) tally.check(`check ${n}`, false, Array(50).fill('line').join('\n'));
    expect(tally.lines()).toHaveLength(1 + 20 * 25 + 1 + 1 + 1);
    expect(tally.lines().slice(-3)).toEqual(['- and 280 more', '', '0 passed, 300 failed']);
  });
});
