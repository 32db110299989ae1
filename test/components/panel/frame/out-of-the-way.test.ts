// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { inUse, spotFor } from '../../../../components/panel/frame/out-of-the-way';

const low = { top: 500, bottom: 540 };
const high = { top: 44, bottom: 84 };
const at = (top: number, bottom: number) => ({ top, bottom });

it.each([
  ['nothing is used', [], 'low'],
  ['what is used lies higher, or touches it', [at(100, 200), at(460, 500)], 'low'],
  ['what is used lies there', [at(520, 560)], 'high'],
  ['it lies within what is used', [at(200, 600)], 'high'],
  ['both places are used', [at(530, 560), at(60, 90)], 'unseen'],
] as const)('a sentence where %s', (_, used, spot) => expect(spotFor(low, high, used)).toBe(spot));

it('all fields of the one in the focus are used, a button by itself is, and text is not', () => {
  document.body.innerHTML = '<fieldset><select></select><input></fieldset><button>Go</button><h1 tabindex="-1">Acme</h1>';
  const tops = { FIELDSET: 300, BUTTON: 20, H1: 5 } as Record<string, number>;
  for (const one of document.querySelectorAll('fieldset,button,h1'))
    one.getBoundingClientRect = () => new DOMRect(0, tops[one.tagName], 10, 10);
  const used = (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.focus();
    return inUse(document).map(({ top }) => top);
  };
  expect(used('input')).toEqual([300]);
  expect(used('button')).toEqual([20]);
  expect(used('h1')).toEqual([]);
});
