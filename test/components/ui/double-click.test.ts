// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { guardDoubleClicks } from '../../../components/ui/double-click';

const pressed = vi.fn();
const press = (id: string, detail: number) =>
  document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

guardDoubleClicks(document);
document.addEventListener('click', ({ target }) => pressed((target as Element).id));

beforeEach(() => {
  pressed.mockClear();
  document.body.innerHTML = '<button id="a"><b id="label"></b></button><button id="b"></button><p id="text"></p>';
});

it.each([
  [
    'two presses of one button both count',
    [
      ['a', 1],
      ['a', 2],
    ],
    ['a', 'a'],
  ],
  [
    'also where the second is on its label',
    [
      ['a', 1],
      ['label', 2],
    ],
    ['a', 'label'],
  ],
  [
    'the second half of a double click presses no other button',
    [
      ['a', 1],
      ['b', 2],
      ['b', 3],
    ],
    ['a'],
  ],
  [
    'nor one that comes under a press beside buttons',
    [
      ['text', 1],
      ['b', 2],
    ],
    ['text'],
  ],
  [
    'a press of its own counts, and so does one by keyboard',
    [
      ['a', 1],
      ['b', 1],
      ['a', 0],
    ],
    ['a', 'b', 'a'],
  ],
  [
    'words may be selected by a double click',
    [
      ['text', 1],
      ['text', 2],
    ],
    ['text', 'text'],
  ],
] as const)('%s', (_, presses, heard) => {
  for (const [id, detail] of presses) press(id, detail);
  expect(pressed.mock.calls.flat()).toEqual(heard);
});
