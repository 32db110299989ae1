import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { parseCsv } from '../../../lib/connectors/csv/parse';
import { openTable } from '../../../lib/connectors/csv/table';
import type { AccountPatch } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { day } from '../../domain/builders';
import { HEAD, importFile, names } from './import-file';

describe('running', () => {
  const many = `${HEAD}\n${Array.from({ length: 2500 }, (_, n) => `A${n},Name ${n}`).join('\n')}`;

  it('hands over at most 1,000 records and waits for each', async () => {
    const sizes: number[] = [];
    let busy = 0;
    await importFile(many, 'accounts', {
      onRows: async (rows) => {
        busy += 1;
        expect(busy).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        sizes.push(rows.length);
        busy -= 1;
      },
    });
    expect(sizes).toEqual([1000, 1000, 500]);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await importFile(many, 'accounts', { onProgress: ({ readBytes, totalBytes, rows }) => void seen.push(readBytes / totalBytes, rows) });
    expect(seen).toEqual([1, 2500]);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const run = importFile(many, 'accounts', { signal: stop.signal, onRows: () => stop.abort() });
    await expect(run).rejects.toThrow(/abort/i);
  });

  it('stamps what it reads with the day of the file, never with the future', async () => {
    const asOf = async (lastModified: number) => {
      let seen = '';
      const file = new File([`${HEAD}\nA1,x`], 'book.csv', { lastModified });
      await parseCsv(file, {
        kind: 'accounts',
        fileName: 'book.csv',
        knownAccount: () => true,
        onRows: ([row]) => {
          seen = row?.record.asOf ?? '';
        },
      });
      return seen;
    };
    expect(await asOf(Date.UTC(2026, 0, 2, 3))).toBe('2026-01-02T03:00:00.000Z');
    expect(Date.parse(await asOf(Date.now() + 9e9))).toBeLessThanOrEqual(Date.now());
  });

  it('asks about accounts by the id they are stored under', async () => {
    const asked: string[] = [];
    await importFile('Account ID,Name\n001Hs00003vjLpw,Ana', 'contacts', { knownAccount: (id) => asked.push(id) > 0 });
    expect(asked).toEqual(['001Hs00003vjLpwIAE']);
  });

  it('has no opinion of prototypes', async () => {
    const { records, report } = await importFile('__proto__,Account ID,Account Name,constructor\nx,__proto__,toString,y');
    expect([records[0]?.externalId, names(records), report?.accepted]).toEqual(['__proto__', ['toString'], 1]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('openTable', () => {
  it.each([
    ['Account ID;Task;Due Date\n1;2;3', 'tasks'],
    ['Account ID,Name,Email,Role\n', 'contacts'],
    ['\ufeffAccount ID\tAccount Name', 'accounts'],
    ['foo,bar\n1,2', undefined],
  ])('%s', async (content, kind) => {
    const table = await openTable(new Blob([content]));
    expect(table.ok && detectKind(table.value.headers)).toBe(kind);
  });
  it('refuses what parsing would refuse', async () => expect(await openTable(new Blob([]))).toMatchObject({ ok: false }));
});

describe('round trip', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((one) => `n${one.replace(/[\p{C}\s]+/gu, ' ')}`.trim());
  const account = fc.record({
    id: fc.uuid(),
    name: text,
    domains: fc.uniqueArray(fc.constantFrom('halden.example', 'shop.halden.example', 'xn--mnzwerk-n2a.example'), { maxLength: 3 }),
    score: fc.option(
      fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
      { nil: undefined },
    ),
    end: fc.option(
      fc.integer({ min: -5000, max: 5000 }).map((n) => addDays(day('2026-11-22'), n)),
      { nil: undefined },
    ),
    arr: fc.option(
      fc.record({ amount: fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100), currency: fc.constantFrom('EUR', 'USD', 'JPY', 'CHF') }),
      { nil: undefined },
    ),
    csm: fc.option(text, { nil: undefined }),
  });

  it('any account written by Papa Parse comes back equal, under every separator and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(account, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (accounts, delimiter, newline, bom) => {
          const fields = ['Account ID', 'Account Name', 'Domain', 'Health Score', 'Renewal Date', 'ARR', 'Currency', 'Owner'];
          const data = accounts.map(({ id, name, domains, score, end, arr, csm }) => [
            id,
            name,
            domains.join('; '),
            score,
            end,
            arr?.amount,
            arr?.currency,
            csm,
          ]);
          const content = (bom ? '\ufeff' : '') + Papa.unparse({ fields, data }, { delimiter, newline });
          const { records, report } = await importFile(content);
          expect(report?.rejected).toEqual([]);
          const expected = accounts.map(
            ({ name, domains, score, end, arr, csm }): AccountPatch =>
              JSON.parse(
                JSON.stringify({
                  name,
                  domains: domains.length ? domains : undefined,
                  arr,
                  csm,
                  health: score === undefined ? undefined : { score, history: [], factors: [] },
                  renewal: end && { endDate: end },
                }),
              ),
          );
          expect(records.map(({ value }) => value)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('importing again gives the same ids', async () => {
    const content = 'Account ID,Task,Playbook,Due Date,Status\nA1,Call,Renewal,2026-12-18,Open\nA1,Call,Renewal,,Open\nA1,Write,,,Done';
    const [first, second] = [await importFile(content, 'tasks'), await importFile(content, 'tasks')];
    expect(first.records.map(({ externalId }) => externalId)).toEqual(second.records.map(({ externalId }) => externalId));
    expect(new Set(first.records.map(({ externalId }) => externalId)).size).toBe(3);
  });

  it('no text throws', async () => {
    const content = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 60 }).map((one) => `${HEAD}\n${one}`),
      fc.stringMatching(/^[",;\t\nA1 ]{0,60}$/).map((one) => `${HEAD}\n${one}`),
    );
    const seen = { ok: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(content, async (one) => {
        const { result, report } = await importFile(one);
        seen[result.ok ? 'ok' : 'failed'] += 1;
        if (report) expect(report.total).toBe(report.accepted + report.rejectedCount);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.ok, seen.failed)).toBeGreaterThan(20);
  });
});
