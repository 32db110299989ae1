import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { message } from '../../lib/messaging/protocol/row';

it('makes the shape of a message when it first comes, and once', () => {
  const shape = vi.fn(() => z.strictObject({ id: z.string() }));
  const row = message<void>()(['page'], 'read', shape);
  expect(shape).not.toHaveBeenCalled();
  expect(row.input.safeParse({ id: 'a' }).success).toBe(true);
  expect(row.input.safeParse({ id: 1 }).success).toBe(false);
  expect(shape).toHaveBeenCalledOnce();
});
