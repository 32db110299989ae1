import { z } from 'zod';
import { isProxied, TENANT_LABEL } from '../../domain/address/workspace';
import { NOT_KEPT } from '../../domain/source/connection';
import { say } from '../../words/say';

const HOST = new RegExp(`^(?!www\\.)${TENANT_LABEL}(?:\\.${TENANT_LABEL})?\\.my\\.salesforce\\.com$`);

/** An API name; two underscores end it where the company made the field, and its package may stand in front. */
const NAME = '[A-Za-z][A-Za-z0-9_]{0,79}';
/** A field, or the name of whom a lookup names (`CSM__r.Name`), or a field of the renewal's own object. */
const field = z.string().regex(new RegExp(`^${NAME}(?:\\.${NAME})?$`));
/** A score may be kept out of 10 or 5: `Health__c/10`. */
const score = z.string().regex(new RegExp(`^${NAME}(?:/(?:5|10|100))?$`));

export const config = z.lazy(() =>
  z.strictObject({
    /** The My Domain of one org: `acme.my.salesforce.com`, `acme--sbx.sandbox.my.salesforce.com`. */
    host: z.string().regex(HOST, {
      // Taking the proxy off the name would go round what the company watches by it.
      error: ({ input }) => (isProxied(String(input)) ? say('systems.proxied') : undefined),
    }),
    signIn: z.enum(['oauth', 'session']),
    mapping: z
      .strictObject({
        arr: field,
        health: score,
        renewal: field,
        segment: field,
        csm: field,
        lifecycle: field,
        role: z.union([field, z.literal(NOT_KEPT)]),
      })
      .partial()
      .optional(),
    /** Why an account is mine: `OwnerId`, another lookup to people, or `AccountTeamMember`. */
    book: z
      .array(z.string().regex(new RegExp(`^${NAME}$`)))
      .max(20)
      .optional(),
    /** WHERE of an administrator, on Account: narrows the book; alone it is the book. */
    filter: z.string().max(4_000).optional(),
    /** Of amounts, where the org has one currency. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    /** A unique external-id field on Task and Event, where the company made one for Sidelight. */
    keyField: z
      .string()
      .regex(new RegExp(`^${NAME}__c$`))
      .optional(),
  }),
);

export type Config = z.infer<typeof config>;
