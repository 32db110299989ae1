import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../lib/domain/account';
import { type AuditEntry, type AuditRow, chained, pruning, START } from '../../lib/domain/policy/audit';
import { verdictWords, verifyRecord } from '../../release/audit-verify';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function chainOf(entries: AuditEntry[]): Promise<AuditRow[]> {
  const rows: AuditRow[] = [];
  for (const one of entries) rows.push(await chained(rows.at(-1) ?? START, one, '2026-11-01T09:00:00.000Z' as IsoInstant));
  return rows;
}
const lines = (...parts: unknown[]) => parts.map((part) => `${JSON.stringify(part)}\n`).join('');
const some = (count: number): AuditEntry[] =>
  Array.from({ length: count }, (_, n) => ({ actor: 'person', action: 'export', target: `tasks ${n}` }));
const headOf = (rows: AuditRow[]) => ({ head: { installation: 'i', seq: rows.at(-1)?.seq, hash: rows.at(-1)?.hash } });
const said = async (text: string) => verdictWords(await verifyRecord(text));

/** A record whose first four entries were removed as old. */
async function pruned() {
  const before = await chainOf(some(6));
  const anchor = before[3] as AuditRow;
  const rows = await chainOf([...some(6), pruning(anchor)]);
  return { anchor: { anchor: { seq: anchor.seq, hash: anchor.hash } }, kept: rows.slice(4), ...headOf(rows) };
}

describe('a saved record', () => {
  it('that is whole is unbroken', async () => {
    const rows = await chainOf(some(3));
    expect(await said(lines(...rows, headOf(rows)))).toEqual({ words: `unbroken, 3 rows, head 3 ${rows[2]?.hash}`, code: 0 });
    expect(await said(lines(...rows.slice(0, 1), headOf(rows.slice(0, 1))))).toMatchObject({ code: 0 });
  });

  it('names the first entry that was changed, is missing or is no entry', async () => {
    const rows = await chainOf(some(3));
    const changed = rows.map((row) => (row.seq === 2 ? { ...row, target: 'nothing' } : row));
    expect(await said(lines(...changed, headOf(rows)))).toEqual({ words: 'broken: entry 2 is not as it was written', code: 1 });
    expect(await said(lines(...rows.slice(0, 2), headOf(rows)))).toMatchObject({ words: expect.stringContaining('entry 3 ') });
    expect(await said(`${lines(rows[0])}{"cut":\n${lines(rows[2], headOf(rows))}`)).toMatchObject({
      words: expect.stringContaining('entry 2 '),
    });
  });

  it('whose old entries were removed begins after them, if an entry says so', async () => {
    const { anchor, kept, head } = await pruned();
    expect(await said(lines(anchor, ...kept, { head }))).toEqual({
      words: `unbroken, 3 rows, head 7 ${head.hash}, 1 to 4 removed as old`,
      code: 0,
    });
    expect(await said(lines(...kept, { head }))).toMatchObject({ words: expect.stringContaining('entry 1 '), code: 1 });
    // Taken off by hand: the rest fits, and nothing tells of it.
    const rows = await chainOf(some(6));
    const byHand = { anchor: { seq: 4, hash: rows[3]?.hash } };
    expect(await said(lines(byHand, ...rows.slice(4), headOf(rows)))).toMatchObject({ code: 1 });
  });

  it('without a head is none', async () => {
    const rows = await chainOf(some(2));
    for (const text of ['', 'hello', lines(...rows), lines(...rows, { head: { seq: 2, hash: 'x' } })])
      expect(await said(text)).toMatchObject({ code: 2 });
  });
});

it('is told to a script by the exit code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-audit-'));
  const rows = await chainOf(some(2));
  const good = join(folder, 'good.jsonl');
  const bad = join(folder, 'bad.jsonl');
  await writeFile(good, lines(...rows, headOf(rows)));
  await writeFile(bad, lines(rows[1], headOf(rows)));
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) =>
      execFile(process.execPath, ['--import', 'tsx', 'release/audit.ts', ...args], { cwd: ROOT }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: `${stdout}${stderr}`.trim() }),
      ),
    );
  expect(await run('verify', good)).toEqual({ code: 0, out: `unbroken, 2 rows, head 2 ${rows[1]?.hash}` });
  expect(await run('verify', bad)).toEqual({ code: 1, out: 'broken: entry 1 is not as it was written' });
  expect((await run('verify', join(folder, 'none.jsonl'))).code).toBe(2);
  expect((await run('sign', good)).code).toBe(2);
}, 60_000);
