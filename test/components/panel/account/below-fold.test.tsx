// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BelowFold } from '../../../../components/panel/account/BelowFold';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
const show = (of: string, ready = true) =>
  act(() =>
    root.render(
      <BelowFold of={of} ready={ready}>
        <p>{of}</p>
      </BelowFold>,
    ),
  );
const shown = () => document.querySelector('p')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  show('Halden');
});

afterEach(() => {
  act(() => root.unmount());
  vi.stubGlobal('scrollY', 0);
  vi.useRealTimers();
});

it('is there at once for the first account, and a frame later for another, never with the people of the one before', () => {
  expect(shown()).toBe('Halden');
  show('Norvia');
  expect(shown()).toBeUndefined();
  act(() => vi.advanceTimersByTime(50));
  expect(shown()).toBe('Norvia');
});

it('waits for what is asked above it, so that nothing of it moves, but not long', () => {
  show('Norvia', false);
  act(() => vi.advanceTimersByTime(900));
  expect(shown()).toBeUndefined();
  show('Norvia');
  act(() => vi.advanceTimersByTime(50));
  expect(shown()).toBe('Norvia');
  show('Tessera', false);
  act(() => vi.advanceTimersByTime(1_050));
  expect(shown()).toBe('Tessera');
});

it('comes at once where the person has scrolled down', () => {
  vi.stubGlobal('scrollY', 40);
  show('Norvia');
  expect(shown()).toBe('Norvia');
});
