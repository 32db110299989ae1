import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clampWidth, type Dock, LEAST_WIDTH, MOST_WIDTH } from '../../../../lib/domain/panel/dock';

vi.mock('@/lib/messaging/client', () => ({ send: vi.fn(), onCommand: vi.fn() }));
const { widthAfter } = await import('../../../../components/panel/frame/docking');

const dock = (side: Dock['side'], width = 360): Dock => ({ mode: 'push', side, width });

describe('widthAfter', () => {
  it.each([
    ['right', 'ArrowLeft', 376],
    ['right', 'ArrowRight', 344],
    ['left', 'ArrowLeft', 344],
    ['left', 'ArrowRight', 376],
    ['left', 'Home', LEAST_WIDTH],
    ['right', 'End', MOST_WIDTH],
    ['right', 'Enter', undefined],
  ] as const)('docked %s, %s', (side, key, width) => {
    expect(widthAfter(key, dock(side))).toBe(width);
  });

  it('never leaves its limits, whatever is dragged or typed', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(fc.constantFrom('left', 'right'), fc.integer(), fc.array(keys), (side, dragged, typed) => {
        const width = typed.reduce((at, key) => widthAfter(key, dock(side, at)) ?? at, clampWidth(dragged));
        expect(width).toBeGreaterThanOrEqual(LEAST_WIDTH);
        expect(width).toBeLessThanOrEqual(MOST_WIDTH);
      }),
    );
  });
});
