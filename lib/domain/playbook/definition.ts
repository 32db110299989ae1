import { z } from 'zod';
import { conditionSchema } from '../company/condition-schema';
import { STEP_KINDS, STEP_OWNERS, TASK_OUTCOMES } from '../task/task';
import { triggerSchema } from './trigger';

/** What one person can follow, and what a browser looks through for a whole book. */
export const LIMITS = { playbooks: 100, steps: 40, triggers: 12, nodes: 5_000, depth: 16, offset: 520, coolDown: 1_825 } as const;

/** Texts of a definition are the company's own data and shown as they are written, on one line but for what to say. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const outcomes = z.lazy(() => z.array(z.enum(TASK_OUTCOMES)).min(1).max(TASK_OUTCOMES.length));

const stepSchema = z.lazy(() =>
  z.strictObject({
    /** Unique in its playbook. */
    id: slug,
    title: line(120),
    kind: z.enum(STEP_KINDS),
    owner: z.enum(STEP_OWNERS),
    /** Working days after (or, negative, before) the day the run began, or the day on which the renewal is decided. Without a decision: the beginning. */
    due: z.strictObject({ days: z.number().int(), from: z.enum(['start', 'decision']) }),
    /** What to say or look at; several lines. */
    talk: z
      .string()
      .trim()
      .min(1)
      .max(4_000)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks are welcome, all others are not, 2026-11-28
      .regex(/^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*$/)
      .optional(),
    /** The text that it is written with, by its id. A template may name its steps as well. */
    template: slug.optional(),
    /** How it ended has to be chosen; "Done" is not taken for granted. */
    asks: z.literal('outcome').optional(),
    /** Steps that must be over before. */
    after: z.array(slug).min(1).max(LIMITS.steps).optional(),
    /** A branch: only when that step ended so. */
    when: z.strictObject({ step: slug, outcomes }).optional(),
  }),
);

const stopSchema = z.lazy(() =>
  z.union([
    /** The renewal is signed, lost, or renewed by itself. */
    z.literal('renewal settled'),
    /** The customer has left, as the stage or the renewal says. */
    z.literal('customer left'),
    /** What made it begin is no longer so. */
    z.literal('reason gone'),
    /** The customer took part in something since it began. */
    z.literal('customer answered'),
    /** A step ended so. */
    z.strictObject({ step: slug, outcomes }),
  ]),
);

/** A playbook as data. Nothing in it is run: no expression, no pattern, no code. */
export const playbookSchema = z.lazy(() =>
  z.strictObject({
    id: slug,
    /** Counts up with every change. A run keeps the version that it began with. */
    version: z.number().int().positive(),
    name: line(80),
    about: line(400).optional(),
    /** The first that is so makes it begin. */
    triggers: z.array(triggerSchema).min(1).max(LIMITS.triggers),
    /** And this must hold of the account. */
    where: conditionSchema.optional(),
    steps: z.array(stepSchema).min(1).max(LIMITS.steps),
    stops: z.array(stopSchema).max(12).optional(),
    /** Days after its end, or after it was dismissed, before the same reason may make it begin again. */
    coolDown: z.number().int(),
  }),
);

/** What a bundle holds under `playbooks`. */
export const playbooksSchema = z.lazy(() => z.array(playbookSchema).max(LIMITS.playbooks));

export type Playbook = z.infer<typeof playbookSchema>;
export type Step = Playbook['steps'][number];
export type Stop = NonNullable<Playbook['stops']>[number];
