import { z } from 'zod';
import { conditionSchema } from '../company/condition-schema';
import { outreachSchema } from '../outreach/rules';
import { problemsIn } from '../playbook/check';
import { playbooksSchema } from '../playbook/definition';
import { RENEWAL_OWNERS } from '../renewal/rules';
import { problemsAmong } from '../template/check';
import { snippetSchema, TEMPLATE_LIMITS, templateSchema } from '../template/definition';
import { calendarSection } from './calendar';
import { limitsSchema } from './limits';
import { name, whole } from './values';

const segmentName = name(120);
const bySegment = <T extends z.ZodType>(value: T) => ({
  standard: value.optional(),
  segments: z
    .record(segmentName, value)
    .refine((all) => Object.keys(all).length <= 200)
    .optional(),
});

function made() {
  /** Which health is which. */
  const bands = z
    .strictObject({ healthy: whole(1, 100), atRisk: whole(0, 99) })
    .refine(({ healthy, atRisk }) => healthy > atRisk, { path: ['atRisk'] })
    .describe('Lowest score, 0 to 100, of the bands healthy and at risk; what is lower is critical.');

  const labels = z
    .strictObject({
      healthy: name(30).optional(),
      atRisk: name(30).optional(),
      critical: name(30).optional(),
      unknown: name(30).optional(),
    })
    .describe('What your company calls its bands.');

  const weight = z.number().min(0).max(100).optional();
  const scoring = z
    .strictObject({
      usage: weight,
      support: weight,
      engagement: weight,
      sentiment: weight,
      onboarding: weight,
      payment: weight,
      keyFeatures: z
        .array(name(100))
        .max(50)
        .refine((all) => new Set(all).size === all.length)
        .describe(
          'Features, as your usage data names them, whose use counts towards usage. Left out: those that each account used in the quarter before.',
        )
        .optional(),
    })
    .refine(({ keyFeatures: _, ...weights }) => Object.values(weights).length < 6 || Object.values(weights).some((one) => (one ?? 1) > 0))
    .describe(
      'How much each signal counts in the estimate that stands in where no source keeps a score. Left out: 30, 20, 20, 10, 10, 10.',
    );

  const thresholds = z
    .strictObject({
      noTouchDays: whole(1, 365)
        .describe('Days without a two-way touch after which a relationship has gone quiet. Left out: 30.')
        .optional(),
      ticketAgeDays: whole(0, 365).describe('Days that a ticket may be open before its age lowers the estimate. Left out: 7.').optional(),
      healthDrop: whole(1, 100).describe('Points of health lost in 30 days that are a risk. Left out: 10.').optional(),
      usageDrop: whole(1, 100).describe('Percent of active users lost that are a risk. Left out: 15.').optional(),
    })
    .describe('From when on something is worth saying.');

  const windows = z
    .array(whole(1, 730))
    .min(1)
    .max(6)
    .refine((days) => days.every((one, at) => at === 0 || one < (days[at - 1] as number)));
  const renewal = z
    .strictObject({
      windows: z
        .strictObject(bySegment(windows))
        .describe('Days before the decision at which it is looked at anew, the widest first.')
        .optional(),
      owner: z
        .strictObject(bySegment(z.enum(RENEWAL_OWNERS)))
        .describe('Who brings renewals home where no source names a person.')
        .optional(),
    })
    .describe('How renewals are worked; a segment with a line of its own does as that says.');

  const REQUIRED = ['arr', 'segment', 'csm', 'lifecycle', 'renewal', 'health', 'contacts', 'buyer', 'domain'] as const;
  const requiredFields = z.array(z.enum(REQUIRED)).max(REQUIRED.length);
  const required = z
    .strictObject({
      ...bySegment(requiredFields),
      stages: z
        .record(segmentName, requiredFields)
        .refine((all) => Object.keys(all).length <= 200)
        .describe('By stage of the lifecycle; before the line of a segment.')
        .optional(),
      days: z
        .strictObject(
          Object.fromEntries(REQUIRED.map((field) => [field, whole(1, 3650).optional()])) as Record<
            (typeof REQUIRED)[number],
            z.ZodOptional<z.ZodNumber>
          >,
        )
        .describe('Days after which a value has to be looked at again. Left out: as the panel says of old values.')
        .optional(),
    })
    .describe(
      'Fields that every record must have, on the card, in the grid of records and on Today. Left out: csm, renewal, arr, segment, lifecycle, buyer (somebody is the economic buyer), domain.',
    );

  const segments = z
    .array(z.strictObject({ name: segmentName, when: conditionSchema }))
    .max(50)
    .describe(
      'Segments of accounts of which no source names one: the first that holds. All conditions of the file, and all triggers of its playbooks, are at most 2,000 questions together.',
    );

  const dayWeight = z.number().min(0).max(3);
  const roles = z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
        name: name(60),
        length: whole(1, 200).describe('Rows that a day has.').optional(),
        weights: z
          .strictObject({ value: dayWeight, likelihood: dayWeight, time: dayWeight })
          .describe('How steeply ARR, likelihood and time left count inside a class of Today.')
          .optional(),
      }),
    )
    .max(20)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
    .describe('How people of each role work their day. The first is everybody’s who chose none.');

  const playbooks = playbooksSchema
    .superRefine((all, context) => {
      for (const { at, words } of problemsIn(all)) context.addIssue({ code: 'custom', path: [at], message: words, params: { said: true } });
    })
    .describe('The playbooks there are, instead of those that come with Sidelight.');

  const templates = z
    .array(templateSchema)
    .max(TEMPLATE_LIMITS.templates)
    .superRefine((all, context) => {
      for (const { at, words } of problemsAmong(all))
        context.addIssue({ code: 'custom', path: [at], message: words, params: { said: true } });
    })
    .describe('The templates there are, instead of those that come with Sidelight.');

  const snippets = z
    .array(snippetSchema)
    .max(TEMPLATE_LIMITS.snippets)
    .describe('Short approved answers and links that go where the caret stands.');

  return {
    bands: bands.optional(),
    labels: labels.optional(),
    scoring: scoring.optional(),
    thresholds: thresholds.optional(),
    renewal: renewal.optional(),
    required: required.optional(),
    segments: segments.optional(),
    roles: roles.optional(),
    calendar: calendarSection().optional(),
    playbooks: playbooks.optional(),
    templates: templates.optional(),
    snippets: snippets.optional(),
    outreach: outreachSchema.optional(),
    limits: limitsSchema.optional(),
  } as const;
}

let known: ReturnType<typeof made> | undefined;

/** Every section there is, made when it is first asked for: a worker that wakes has other things to do. A further one is a line here and one in `rules.ts`, which says what it changes; playbooks and templates are read by `lib/worker/playbooks` and `lib/worker/outreach` themselves. */
export const sections = () => (known ??= made());
