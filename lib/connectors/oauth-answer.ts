import { z } from 'zod';

/** An answer with tokens (RFC 6749, 5.1). What else a vendor says is for it alone to read. */
export const tokenAnswer = z.lazy(() =>
  z.looseObject({
    access_token: z.string().min(1).max(20_000),
    refresh_token: z.string().min(1).max(20_000).nullish(),
    token_type: z.string().regex(/^bearer$/i),
    expires_in: z.number().positive().nullish(),
    scope: z.string().max(2_000).nullish(),
  }),
);
