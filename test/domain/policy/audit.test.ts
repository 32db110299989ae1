import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import {
  AUDIT_ACTIONS,
  type AuditEntry,
  type AuditRow,
  chained,
  firstBad,
  type Link,
  masked,
  START,
} from '../../../lib/domain/policy/audit';
import { isSink, UNSAID_SINK, withoutSink } from '../../../lib/domain/policy/audit-sink';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const entry: fc.Arbitrary<AuditEntry> = fc.record(
  {
    actor: fc.string(),
    action: fc.constantFrom(...AUDIT_ACTIONS),
    target: fc.string(),
    connection: fc.string(),
    payload: hash,
    receipt: fc.string(),
  },
  { requiredKeys: ['actor', 'action', 'target'] },
);

async function chainOf(entries: AuditEntry[]): Promise<{ rows: AuditRow[]; head: Link }> {
  const rows: AuditRow[] = [];
  for (const [n, one] of entries.entries()) {
    rows.push(await chained(rows.at(-1) ?? START, one, new Date(1_800_000_000_000 + n).toISOString() as IsoInstant));
  }
  return { rows, head: rows.at(-1) ?? START };
}

const chains = fc.array(entry, { minLength: 2, maxLength: 12 });
const FIELDS = ['seq', 'time', 'actor', 'connection', 'action', 'target', 'payload', 'receipt', 'prev', 'hash', 'more'] as const;

describe('a chain', () => {
  it('as it was written is unbroken, and so is none at all', async () => {
    expect(await firstBad([], START)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(chains, async (entries) => {
        const { rows, head } = await chainOf(entries);
        // As a file brings it: what was absent is absent.
        expect(await firstBad(JSON.parse(JSON.stringify(rows)), head)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('any change, deletion, insertion or swap of rows is found, and the first bad entry is named', async () => {
    const harm = fc.oneof(
      fc.record({ how: fc.constant('change' as const), field: fc.constantFrom(...FIELDS) }),
      fc.record({ how: fc.constantFrom('delete' as const, 'insert' as const, 'twice' as const, 'swap' as const, 'forge' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(chains, harm, fc.nat(), fc.nat(), async (entries, what, from, other) => {
        const { rows, head } = await chainOf(entries);
        const at = from % rows.length;
        const row = rows[at] as AuditRow;
        const bad: unknown[] = [...rows];
        if (what.how === 'change') bad[at] = changed(row, what.field);
        if (what.how === 'delete') bad.splice(at, 1);
        if (what.how === 'twice') bad.splice(at, 0, row);
        if (what.how === 'insert') bad.splice(at, 0, await chained(rows[at - 1] ?? START, { ...row, target: `${row.target}!` }, row.time));
        // One that fits the row before it and is whole in itself; nobody who has not the head can do better.
        if (what.how === 'forge') bad[at] = await chained(rows[at - 1] ?? START, { ...plain(row), target: `${row.target}!` }, row.time);
        const second = what.how === 'swap' ? (at + 1 + (other % (rows.length - 1))) % rows.length : at;
        if (what.how === 'swap') [bad[at], bad[second]] = [bad[second], bad[at]];
        const first = Math.min(at, second) + 1;
        // A row that fits is only missed by the one after it, or by the head where it is the last.
        const late = what.how === 'forge' || what.how === 'insert' || what.how === 'twice';
        const named = what.how === 'forge' ? Math.min(first + 1, rows.length) : first + 1;
        expect(await firstBad(bad, head)).toBe(late ? named : first);
      }),
      { numRuns: 200 },
    );
  });

  it('rows taken off or put on its end are missed by the head', async () => {
    const { rows, head } = await chainOf(Array.from({ length: 5 }, (_, n) => ({ actor: 'person', action: 'export', target: `${n}` })));
    expect(await firstBad(rows.slice(0, 3), head)).toBe(4);
    expect(await firstBad([], head)).toBe(1);
    expect(await firstBad(rows, rows[2] as Link)).toBe(4);
    expect(await firstBad(rows, START)).toBe(1);
  });

  it('a row of another form, or none, is named too', async () => {
    const { rows, head } = await chainOf(Array.from({ length: 3 }, (_, n) => ({ actor: 'person', action: 'export', target: `${n}` })));
    for (const junk of [null, 7, 'row', {}, { ...rows[1], action: 'nothing' }])
      expect(await firstBad([rows[0], junk, rows[2]], head)).toBe(2);
  });
});

const plain = ({ seq: _s, time: _t, prev: _p, hash: _h, ...rest }: AuditRow): AuditEntry => rest;

function changed(row: AuditRow, field: (typeof FIELDS)[number]): unknown {
  if (field === 'seq') return { ...row, seq: row.seq + 1 };
  if (field === 'action') return { ...row, action: row.action === 'export' ? 'connect' : 'export' };
  if (field === 'prev' || field === 'hash' || field === 'payload')
    return { ...row, [field]: row[field]?.startsWith('a') ? 'b'.repeat(64) : 'a'.repeat(64) };
  return { ...row, [field]: `${field in row ? row[field as keyof AuditRow] : ''}x` };
}

describe('the company’s address', () => {
  it.each([
    ['https://audit.acme.example/hook/9f31', true],
    ['http://audit.acme.example/hook', false],
    ['https://ana:secret@acme.example/', false],
    ['/hook', false],
    ['https://acme.example/#x', false],
  ])('%s: %s', (address, good) => expect(isSink(address)).toBe(good));

  it('is shown by its end alone, and not in what is kept of the company’s values', () => {
    expect(masked('https://audit.acme.example/hook/9f31')).toBe('…9f31');
    expect(withoutSink({ 'audit.sink': 'https://audit.acme.example/hook', 'export.allowed': false })).toEqual({
      'audit.sink': UNSAID_SINK,
      'export.allowed': false,
    });
    // What closes when it is read goes on closing.
    expect(withoutSink({ 'audit.sink': 'http://secret.example' })).toEqual({ 'audit.sink': null });
    expect(withoutSink({ 'export.allowed': false })).toEqual({ 'export.allowed': false });
    expect(withoutSink(undefined)).toBeUndefined();
    expect(isSink(UNSAID_SINK)).toBe(true);
  });
});
