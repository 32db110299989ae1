import { z } from 'zod';

/** Entries that wait in a page until they are taken. */
export const MOST_IN_PAGE = 200;
/** Letters of one entry. */
export const MOST_LETTERS = 1_000;
/** Letters of an address. */
const MOST_ADDRESS = 4_000;

const base = { n: z.number().int().positive(), at: z.number().int().nonnegative() };
const said = z.lazy(() => z.object({ ...base, kind: z.enum(['console', 'error', 'rejection']), text: z.string().max(MOST_LETTERS) }));
const request = z.lazy(() =>
  z.object({
    ...base,
    kind: z.literal('request'),
    method: z.string().max(20),
    url: z.string().max(MOST_ADDRESS),
    /** 0: nothing was answered. */
    status: z.number().int().min(0).max(999),
    ms: z.number().int().nonnegative(),
  }),
);

/** What a page hands out: its own words, so nothing of it is believed but its shape. Other fields do not come through. */
export const recordedSchema = z.lazy(() =>
  z.object({
    entries: z.array(z.discriminatedUnion('kind', [said, request])).max(MOST_IN_PAGE),
    /** Entries that found no room. */
    lost: z.number().int().nonnegative(),
  }),
);
export type Recorded = z.infer<typeof recordedSchema>;
export type RecordedEntry = Recorded['entries'][number];
