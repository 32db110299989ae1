import { z } from 'zod';
import type { Bytes } from './body';

/** One file, as it lies there. It takes its time, and no worker is given more than half a minute. */
export const fileRequest = {
  as: 'bytes' as const,
  schema: z.lazy(() => z.custom<Bytes>((value) => value !== undefined)),
  timeoutMs: 20_000,
  maxBytes: 20_000_000,
};
