import { z } from 'zod';
import { tooMuchAsked } from './effort';
import { unknownTemplates } from './refers';
import { sections } from './sections';
import { name } from './values';

/** A moment with its zone, or a day, which begins in UTC. */
const moment = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/)
  .refine((text) => Number.isFinite(Date.parse(text)));

/**
 * What a company sets for everybody, as one file. Strict: a field that this version does not know could be the one that matters,
 * so the whole is refused, and the last good one stays in force. Managed policy, tokens, writes, help by models and where bundles
 * come from are nowhere in it.
 */
export const payloadSchema = z.lazy(() =>
  z
    .strictObject({
      $schema: z.string().max(500).describe('For editors only.').optional(),
      format: z.literal('sidelight-bundle').describe('Always sidelight-bundle.'),
      version: z.literal(1).describe('Of this format.'),
      name: name(120).describe('What people see.'),
      serial: z
        .number()
        .int()
        .min(1)
        .max(Number.MAX_SAFE_INTEGER)
        .describe('Higher than that of every bundle before. To go back, sign the old content with a new serial.'),
      notBefore: moment.describe('In force from then on at the earliest, e.g. 2027-01-01 or 2027-01-01T08:00:00+01:00.').optional(),
      expires: moment
        .describe(
          'From then on people are told to ask for a newer one; it stays in force, without its templates where the policy bundle.stopOutdated says so.',
        )
        .optional(),
      audience: z
        .array(z.string().min(1).max(253))
        .min(1)
        .max(200)
        .describe('Workspaces or own domains, e.g. acme.zendesk.com or acme.example: whoever has none of them refuses it.')
        .optional(),
      ...sections(),
    })
    .superRefine((payload, context) => {
      const over = tooMuchAsked(payload);
      for (const { path, words } of [...(over ? [over] : []), ...unknownTemplates(payload)])
        context.addIssue({ code: 'custom', path, message: words, params: { said: true } });
    })
    .describe('What a company sets for everybody who uses Sidelight.'),
);

export type Payload = z.infer<typeof payloadSchema>;

/** The published description, by which editors check and complete the file. */
export const bundleJsonSchema = (): object => ({
  title: 'Sidelight configuration bundle',
  ...z.toJSONSchema(payloadSchema, { io: 'input' }),
});
