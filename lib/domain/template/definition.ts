import { z } from 'zod';
import { isIsoDate } from '../dates';
import { CHANNELS } from '../outreach/insert';

/** What one person can look through, and what a browser fills while somebody waits. */
export const TEMPLATE_LIMITS = { templates: 300, slots: 12, body: 8_000, subject: 200, snippets: 200 } as const;

/** Languages a text can be in. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** No control characters but line breaks, and none of the private range, by which filled values are marked while a text is built. */
const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^(?:\n|[^\p{Cc}\ue000-\uf8ff])*$/u)
    .regex(/\S/);
const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Bidi_Control}\ue000-\uf8ff]*$/u)
    .regex(/\S/);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** A word for people, the same for all or one a language. */
const label = (max: number) => z.union([line(max), z.strictObject({ en: line(max), de: line(max).optional(), fr: line(max).optional() })]);
export type Label = string | { en: string; de?: string | undefined; fr?: string | undefined };

const variant = z.lazy(() =>
  z.strictObject({
    /** Of a mail. */
    subject: line(TEMPLATE_LIMITS.subject).optional(),
    /** Paragraphs apart by an empty line; `- ` begins a point, `**bold**`, `*italic*`, `[words](https://…)`. */
    body: text(TEMPLATE_LIMITS.body),
    /** For readers that know no format, where the rich one without its marks would not do. */
    plain: text(TEMPLATE_LIMITS.body).optional(),
  }),
);

export const MOMENTS = [
  'onboarding',
  'training',
  'usage drop',
  'quiet',
  'ticket open',
  'ticket solved',
  'incident',
  'release',
  'renewal 90',
  'renewal 60',
  'renewal 30',
  'review',
  'survey',
  'person left',
  'thanks',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** A text as data. Nothing in it is run but the few marks that `grammar.ts` knows. */
export const templateSchema = z.lazy(() =>
  z.strictObject({
    id: slug,
    /** Counts up with every change of the text. */
    version: z.number().int().positive(),
    name: label(80),
    purpose: label(300).optional(),
    channel: z.enum(CHANNELS),
    /** When it fits, for the order in which templates are offered. */
    serves: z
      .strictObject({
        stages: z.array(line(60)).max(12).optional(),
        /** Step of a playbook: `<playbook>/<step>`. */
        steps: z
          .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}\/[a-z0-9][a-z0-9-]{0,59}$/))
          .max(20)
          .optional(),
        moments: z.array(z.enum(MOMENTS)).max(MOMENTS.length).optional(),
      })
      .optional(),
    variants: z
      .strictObject({ en: variant.optional(), de: variant.optional(), fr: variant.optional() })
      .refine((all) => Object.values(all).some((one) => one !== undefined)),
    /** What the person may write; everything else stays as it was approved. */
    slots: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9_]{0,29}$/),
          label: label(80),
          hint: label(200).optional(),
          /** Without it the message is not personal enough to go out. */
          required: z.boolean().optional(),
          most: z.number().int().min(1).max(2_000).optional(),
        }),
      )
      .max(TEMPLATE_LIMITS.slots)
      .optional(),
    owner: line(120),
    status: z.enum(['draft', 'approved', 'retired']),
    /** Who approved exactly this text, and its SHA-256, see `hashOf`. */
    approval: z
      .strictObject({ by: line(120), on: z.string().refine((day): boolean => isIsoDate(day)), hash: z.string().regex(/^[0-9a-f]{64}$/) })
      .optional(),
    /** The last day on which it may be used. */
    expires: z
      .string()
      .refine((day): boolean => isIsoDate(day))
      .optional(),
    /** Days within which an answer is expected; from then on somebody looks for it. */
    replyDays: z.number().int().min(1).max(60).optional(),
  }),
);

export type Template = z.infer<typeof templateSchema>;
export type Variant = z.infer<typeof variant>;
export type Slot = NonNullable<Template['slots']>[number];

/** A short approved answer or link that goes where the caret stands. */
export const snippetSchema = z.lazy(() =>
  z.strictObject({
    id: slug,
    name: label(80),
    texts: z
      .strictObject({ en: text(2_000).optional(), de: text(2_000).optional(), fr: text(2_000).optional() })
      .refine((all) => Object.values(all).some((one) => one !== undefined)),
  }),
);
export type Snippet = z.infer<typeof snippetSchema>;

/** The languages it is written in, English first where there is English. */
export const languagesOf = ({ variants }: Pick<Template, 'variants'>): Language[] => LANGUAGES.filter((one) => variants[one] !== undefined);
