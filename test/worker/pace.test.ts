import { expect, it } from 'vitest';
import { pace } from '../../lib/worker/pace';

it('gives way once it has worked at a stretch for long enough, and counts from there', async () => {
  let now = 0;
  const others = pace(() => now);
  now = 39;
  expect(others()).toBeUndefined();
  now = 40;
  let answered = false;
  setTimeout(() => {
    answered = true;
  }, 0);
  await others();
  expect(answered).toBe(true);
  now = 79;
  expect(others()).toBeUndefined();
});
