import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keeper } from '../../../../components/panel/state/keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps what stands there by then, once for what is typed within a moment', () => {
  const rows = keeper();
  const kept: string[] = [];
  let typed = '';
  for (const letter of 'word') {
    typed += letter;
    rows.soon('a', async () => void kept.push(typed));
    vi.advanceTimersByTime(90);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(kept).toEqual(['word']);
  rows.soon('a', async () => void kept.push('more'));
  vi.advanceTimersByTime(400);
  expect(kept).toEqual(['word', 'more']);
});

it('keeps nothing of what was forgotten meanwhile, and of another all the same', () => {
  const rows = keeper();
  const kept: string[] = [];
  rows.soon('a', async () => void kept.push('a'));
  rows.soon('b', async () => void kept.push('b'));
  rows.forget('a');
  vi.advanceTimersByTime(400);
  expect(kept).toEqual(['b']);
});

it('says nothing when it cannot be kept, and keeps the next', async () => {
  const rows = keeper();
  const keep = vi.fn(() => Promise.reject(new Error('away')));
  rows.soon('a', keep);
  await vi.advanceTimersByTimeAsync(400);
  rows.soon('a', keep);
  await vi.advanceTimersByTimeAsync(400);
  expect(keep).toHaveBeenCalledTimes(2);
});
