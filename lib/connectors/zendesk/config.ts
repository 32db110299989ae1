import { z } from 'zod';
import { MAPPABLE } from '../../domain/source/connection';

/** Names of organization fields, as Zendesk's `key`. */
const key = z.string().regex(/^[\w-]{1,255}$/);

export const config = z.lazy(() =>
  z.strictObject({
    /** One tenant, e.g. `acme.zendesk.com`. */
    host: z.string().regex(/^(?!www\.)[a-z0-9][a-z0-9-]{0,62}\.zendesk\.com$/),
    /** `session`: the browser's own, for agents without a client id or a token of their own; it only reads. */
    signIn: z.enum(['session', 'oauth', 'token']),
    /** Organization fields that fill ours. */
    mapping: z.partialRecord(z.enum(MAPPABLE), key).optional(),
    /** Ids of the book choices that make an organization mine; none: all that I may see. */
    book: z.array(z.string().max(300)).max(20).optional(),
    /** What makes an open ticket an escalation. */
    escalation: z.strictObject({ tags: z.array(z.string().max(100)).max(20), priorities: z.array(z.string().max(20)).max(4) }).optional(),
  }),
);

export type ZendeskConfig = z.infer<typeof config>;
