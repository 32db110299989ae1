// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRoom, watchRoom } from '../../../entrypoints/overlay/room';

type Listener = (event: Partial<Event>) => void;

let stop: AbortController;
let heard: Map<string, Listener>;
const resized: Listener = (event) => heard.get('resize')?.(event);
let settled: number[];
let covered: number;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  stop = new AbortController();
  settled = [];
  covered = 0;
  // A window of jsdom is never resized by anybody, and what a test dispatches is not trusted.
  heard = new Map();
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    heard.set(type, listener as Listener);
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

function watched(helps = true): void {
  const settle = () => {
    settled.push(Date.now());
    return helps;
  };
  watchRoom({ settle }, stop.signal, () => {
    covered += 1;
  });
}

describe('the room beside the page', () => {
  it('is looked at while hosts build their pages, and no more after that', () => {
    watched();
    vi.advanceTimersByTime(60_000);
    expect([settled, covered]).toEqual([[500, 3000], 0]);
  });

  it('of a window that is being drawn larger is looked at once, when it has come to rest', () => {
    watched();
    vi.advanceTimersByTime(10_000);
    settled.length = 0;
    for (let frame = 0; frame < 60; frame += 1) {
      resized({ isTrusted: true });
      vi.advanceTimersByTime(16);
    }
    expect(settled).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(settled).toHaveLength(1);
  });

  it('is looked at where a field takes the focus, as a mail does that is opened long after', () => {
    watched();
    vi.advanceTimersByTime(10_000);
    settled.length = 0;
    heard.get('focusin')?.({ isTrusted: true });
    vi.advanceTimersByTime(1_000);
    expect(settled).toHaveLength(1);
  });

  it('is not looked at for a resize that the page or Sidelight itself tells', () => {
    watched();
    vi.advanceTimersByTime(10_000);
    settled.length = 0;
    resized({ isTrusted: false });
    vi.advanceTimersByTime(1_000);
    expect(settled).toEqual([]);
  });

  it('where no way of moving the page helps the panel is told, and nobody looks once it is gone', () => {
    watched(false);
    vi.advanceTimersByTime(500);
    expect(covered).toBe(1);
    resized({ isTrusted: true });
    stop.abort();
    vi.advanceTimersByTime(60_000);
    expect([settled, covered]).toEqual([[500], 1]);
  });
});

describe('the page', () => {
  const drawn = { through: () => undefined };
  /** A control under a panel at that side, until `clear` says that the page has moved away. */
  function control(side: 'left' | 'right', clear: () => boolean): void {
    const button = document.body.appendChild(document.createElement('button'));
    const under = () => new DOMRect(side === 'left' ? 0 : innerWidth - 200, 0, 200, innerHeight);
    vi.spyOn(button, 'getBoundingClientRect').mockImplementation(() => (clear() ? new DOMRect(innerWidth / 2, 0, 10, 10) : under()));
    Object.assign(document, { elementFromPoint: () => button });
  }
  const root = () => document.documentElement.style;
  const { body } = document;

  it('moves by its root; where that leaves a control under the panel, by its body, which is said for the next page', () => {
    control('right', () => body.style.transform !== '');
    const onMoves = vi.fn();
    const room = makeRoom(drawn, { side: 'right', width: 380, push: true, onMoves });
    expect(root().width).toBe('calc(100% - 380px)');
    expect(root().getPropertyPriority('width')).toBe('important');
    expect(room.settle()).toBe(true);
    expect([root().width, body.style.width]).toEqual(['', 'calc(100% - 380px)']);
    expect(onMoves.mock.calls).toEqual([['body']]);
    room.giveBack();
    expect([root().cssText, body.style.cssText]).toEqual(['', '']);
  });

  it('that neither way helps is moved as before, and that is said', () => {
    control('left', () => false);
    const onMoves = vi.fn();
    const room = makeRoom(drawn, { side: 'left', width: 380, push: true, onMoves });
    expect(room.settle()).toBe(false);
    expect([root().marginLeft, body.style.width]).toEqual(['380px', '']);
    expect(onMoves).not.toHaveBeenCalled();
  });

  it('gets back what it had set itself, and is not touched where nothing is pushed', () => {
    root().setProperty('width', '50%');
    control('right', () => true);
    makeRoom(drawn, { side: 'right', width: 380, push: true, onMoves: vi.fn() }).giveBack();
    expect([root().width, root().getPropertyPriority('width')]).toEqual(['50%', '']);
    document.body.replaceChildren();
    control('right', () => false);
    const told = vi.spyOn(globalThis, 'dispatchEvent');
    const room = makeRoom(drawn, { side: 'right', width: 380, push: false, onMoves: vi.fn() });
    expect([room.settle(), root().width]).toEqual([false, '50%']);
    room.giveBack();
    expect(told).not.toHaveBeenCalled();
  });
});
