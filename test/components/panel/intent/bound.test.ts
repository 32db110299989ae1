import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoundIntent, INERT_MS, Press, type Standing, sameIntent } from '../../../../components/panel/intent/bound';

const intent = (version: number, accountId = 'acme'): BoundIntent => ({ accountId, contextVersion: version, contextDocumentId: 'doc' });
const at = (version: number, changedAt: number): Standing => ({ intent: intent(version), changedAt });

describe('Press', () => {
  it('goes with the account shown at the press', () => {
    const press = new Press();
    press.down(true, at(1, 0), 1000);
    expect(press.click(true, true, at(1, 0), 1050)).toEqual({ go: intent(1) });
  });

  it('keeps the old account when the record changes under a long press, for the worker to refuse', () => {
    const press = new Press();
    press.down(true, at(1, 0), 1000);
    expect(press.click(true, true, at(2, 1020), 1020 + INERT_MS)).toEqual({ go: intent(1) });
  });

  it('says "changed" when the record changed a moment ago', () => {
    const press = new Press();
    press.down(true, at(1, 0), 1000);
    expect(press.click(true, true, at(2, 1020), 1060)).toBe('changed');
  });

  it.each([
    ['a press that begins too early', true, true, INERT_MS - 1, INERT_MS - 1],
    ['a press that begins too early and is held until the pause is over', true, true, INERT_MS - 1, INERT_MS + 5000],
    ['a made-up pointer', false, true, 1000, 1000],
    ['a made-up click', true, false, 1000, 1000],
  ])('ignores %s', (_, downTrusted, clickTrusted, downAt, clickAt) => {
    const press = new Press();
    press.down(downTrusted, at(1, 0), downAt);
    expect(press.click(clickTrusted, true, at(1, 0), clickAt)).toBe('ignored');
  });

  it('ignores a pointer click whose press began elsewhere', () => {
    expect(new Press().click(true, true, at(1, 0), 1000)).toBe('ignored');
  });

  it('takes a click of assistive technology for what is shown, but not just after a change', () => {
    expect(new Press().click(true, false, at(1, 0), 1000)).toEqual({ go: intent(1) });
    expect(new Press().click(true, false, at(2, 900), 1000)).toBe('ignored');
    expect(new Press().click(true, false, { intent: undefined, changedAt: 0 }, 1000)).toBe('ignored');
  });

  it('fires once per press', () => {
    const press = new Press();
    press.down(true, at(1, 0), 1000);
    press.click(true, true, at(1, 0), 1050);
    expect(press.click(true, true, at(1, 0), 1060)).toBe('ignored');
  });

  it('knows a press that was lost to a change, and only that', () => {
    const press = new Press();
    expect(press.lost(at(1, 0))).toBe(false);
    press.down(true, at(1, 0), 1000);
    expect(press.lost(at(1, 0))).toBe(false);
    expect(press.lost(at(2, 1020))).toBe(true);
    expect(press.click(true, true, at(2, 1020), 5000)).toBe('ignored');
  });

  it('never goes with an account that was not shown, alive, when the press began', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 900 }), what: fc.constantFrom('down', 'swap', 'click') });
    let went = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 30 }), (steps) => {
        const press = new Press();
        let now = 10_000;
        let here = at(1, 0);
        let pressed: { intent: BoundIntent | undefined; alive: boolean } | undefined;
        for (const { wait, what } of steps) {
          now += wait;
          if (what === 'swap') here = at((here.intent?.contextVersion ?? 0) + 1, now);
          if (what === 'down') {
            press.down(true, here, now);
            pressed = { intent: here.intent, alive: now - here.changedAt >= INERT_MS };
          }
          if (what !== 'click') continue;
          const verdict = press.click(true, true, here, now);
          if (typeof verdict === 'object') {
            went += 1;
            expect(pressed?.alive).toBe(true);
            expect(sameIntent(verdict.go, pressed?.intent)).toBe(true);
            expect(now - here.changedAt).toBeGreaterThanOrEqual(INERT_MS);
          }
          pressed = undefined;
        }
      }),
    );
    expect(went).toBeGreaterThan(10);
  });
});

describe('sameIntent', () => {
  it.each([
    [intent(1), intent(1), true],
    [intent(1), intent(2), false],
    [intent(1), intent(1, 'other'), false],
    [intent(1), { ...intent(1), contextDocumentId: 'other' }, false],
    [intent(1), undefined, false],
    [undefined, undefined, true],
  ])('%o and %o: %s', (a, b, same) => {
    expect(sameIntent(a, b)).toBe(same);
  });
});
