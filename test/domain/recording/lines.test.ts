import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../lib/domain/recording/lines';
import { recordedSchema } from '../../../lib/domain/recording/recorded';
import { scrubber } from '../../../lib/domain/redact/scrub';

const at = Date.parse('2026-11-28T10:02:11.123Z');
const MARK = 'zq7planted';
const said = (text: string, kind: 'console' | 'error' = 'console') => lineOf({ n: 1, at, kind, text }, scrubber(['Ana Planted']));
const asked = (url: string, method = 'GET', status = 500) => lineOf({ n: 1, at, kind: 'request', method, url, status, ms: 12 }, scrubber());

describe('an entry', () => {
  it('is one line, with when and what', () => {
    expect(said('Export failed\n  again\u2028\u001b[31mred', 'error').line).toBe(
      '2026-11-28T10:02:11.123Z uncaught Export failed | againred',
    );
    expect(asked('https://app.acme.example/api/orders', 'POST').line).toBe(
      '2026-11-28T10:02:11.123Z request POST https://app.acme.example/api/orders 500, 12 ms',
    );
    expect(asked('https://app.acme.example/a', 'GET', 0).line).toContain('no answer, 12 ms');
  });

  it('holds of an address neither what was asked nor whose it was, wherever it stands', () => {
    const url = `https://${MARK}:${MARK}@app.acme.example/api/accounts/48213.json?session=${MARK}&page=2#${MARK}`;
    const request = asked(url);
    expect(request.line).not.toContain(MARK);
    expect(request.line).toContain('https://app.acme.example/api/accounts/{id}.json?session=&page=');
    expect(request.removed).toEqual([
      { rule: 'query-values', count: 3 },
      { rule: 'ids', count: 1 },
    ]);
    const stack = said(`TypeError: x\n at load (https://app.acme.example/app.js?v=${MARK}:10:24)`, 'error');
    expect(stack.line).toContain('https://app.acme.example/app.js?v=');
    expect(stack.line).not.toContain(MARK);
    expect(said('at https://app.acme.example/app.js:10:24').line).toContain('https://app.acme.example/app.js:10:24');
  });

  it('holds no secret and nobody’s name', () => {
    const { line, removed } = said(`password=${MARK} for ana@planted.example, Ana Planted, Bearer ${MARK}${MARK}`);
    for (const one of [MARK, 'ana@planted.example', 'Ana Planted']) expect(line).not.toContain(one);
    expect(removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['password', 'email', 'name']));
  });

  it('with a method or an address of somebody’s making is none of theirs', () => {
    expect(asked('javascript:alert(1)').line).toContain('request GET (no address)');
    expect(asked('https://a.example/', 'GET /x\nEVIL').line).toContain('request OTHER https://a.example/');
  });
});

describe('what a page hands out', () => {
  const entry = { n: 1, at, kind: 'console', text: 'a' };
  it.each([
    ['nothing', null],
    ['more than was asked for', { entries: Array.from({ length: 201 }, () => entry), lost: 0 }],
    ['a text that is too long', { entries: [{ ...entry, text: 'a'.repeat(1_001) }], lost: 0 }],
    ['an entry of another kind', { entries: [{ ...entry, kind: 'html' }], lost: 0 }],
    ['a time that is none', { entries: [{ ...entry, at: 'now' }], lost: 0 }],
  ])('is not taken where it is %s', (_what, found) => {
    expect(recordedSchema.safeParse(found).success).toBe(false);
  });

  it('comes without what was not asked for', () => {
    expect(recordedSchema.parse({ entries: [{ ...entry, body: MARK }], lost: 0, more: MARK })).toEqual({ entries: [entry], lost: 0 });
  });
});
