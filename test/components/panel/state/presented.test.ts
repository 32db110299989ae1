// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onPresented } from '../../../../components/panel/state/presented';

/** The browser's own observer of what it presented; jsdom presents nothing. */
let say: (identifier?: string | null) => void = () => undefined;
const presented = vi.fn();
const marks = () => document.querySelectorAll('[elementtiming]').length;
const nameOfMark = () => document.querySelector('[elementtiming]')?.getAttribute('elementtiming');

class Presentations {
  static supportedEntryTypes = ['element'];
  constructor(heard: (list: { getEntries(): unknown[] }) => void) {
    say = (identifier = nameOfMark()) => heard({ getEntries: () => [{ identifier }] });
  }
  observe = vi.fn();
  disconnect = () => {
    say = () => undefined;
  };
}

beforeEach(() => {
  presented.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.stubGlobal('PerformanceObserver', Presentations);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the browser’s word, however many frames go by, and leaves nothing behind', () => {
  onPresented(presented);
  vi.advanceTimersByTime(200);
  expect([presented.mock.calls.length, marks()]).toEqual([0, 1]);
  say();
  expect([presented.mock.calls.length, marks()]).toEqual([1, 0]);
  say();
  vi.advanceTimersByTime(2_000);
  expect(presented).toHaveBeenCalledOnce();
});

it('takes the word about the change before for no word about this one', () => {
  const stop = onPresented(presented);
  const before = nameOfMark();
  stop();
  onPresented(presented);
  say(before);
  expect(presented).not.toHaveBeenCalled();
  say();
  expect(presented).toHaveBeenCalledOnce();
});

it('counts frames where that word does not come, or cannot', () => {
  onPresented(presented);
  vi.advanceTimersByTime(250 + 3 * 16);
  expect(presented).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * 16);
  expect(presented).toHaveBeenCalledOnce();

  vi.stubGlobal('PerformanceObserver', undefined);
  onPresented(presented);
  vi.advanceTimersByTime(3 * 16);
  expect(presented).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(2 * 16);
  expect([presented.mock.calls.length, marks()]).toEqual([2, 0]);
});

it('says nothing once it is called off', () => {
  onPresented(presented)();
  say();
  vi.advanceTimersByTime(2_000);
  expect([presented.mock.calls.length, marks()]).toEqual([0, 0]);
});
