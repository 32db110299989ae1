import { z } from 'zod';
import { TASK_OUTCOMES } from '../task/task';

const count = z.number().int();
const word = z.string().trim().min(1).max(120);

/** What may make a playbook begin; each is decided by what is known of one account at one moment. How large a number may be is checked with its sentence. */
export const triggerSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** The renewal is decided within so many days. */
    z.strictObject({ kind: z.literal('decision'), withinDays: count }),
    z.strictObject({ kind: z.literal('band'), bands: z.array(z.enum(['healthy', 'at_risk', 'critical', 'unknown'])).min(1) }),
    /** The score fell by so many points within so many days. Only where scores of before are known. */
    z.strictObject({ kind: z.literal('health drop'), points: count, withinDays: count }),
    z.strictObject({ kind: z.literal('usage drop'), percent: count }),
    /** The oldest open ticket is older than that; of these severities alone where they are named, in the words of the ticket system. */
    z.strictObject({ kind: z.literal('ticket'), olderThanDays: count, severity: z.array(word).min(1).max(20).optional() }),
    z.strictObject({ kind: z.literal('escalation') }),
    /** The customer took part in nothing for so long. Where nobody ever logged anything, nobody knows. */
    z.strictObject({ kind: z.literal('no touch'), days: count }),
    /** Only where people of the customer are known at all. Silent: whoever has the role took part in nothing for so many days. */
    z.strictObject({
      kind: z.literal('role'),
      role: z.enum(['champion', 'economic buyer']),
      is: z.enum(['missing', 'left', 'silent']),
      days: count.optional(),
    }),
    /** No technical admin was seen in the product for so long. */
    z.strictObject({ kind: z.literal('admin inactive'), days: count }),
    /** A payment did not come through. */
    z.strictObject({ kind: z.literal('payment failed') }),
    /** The customer said that they want to leave, as somebody marked it on a touchpoint, a survey or a ticket. */
    z.strictObject({ kind: z.literal('churn statement'), withinDays: count }),
    /** One person alone is known there. */
    z.strictObject({ kind: z.literal('single thread') }),
    z.strictObject({ kind: z.literal('detractor'), withinDays: count }),
    /** The stage reads like one of these words. */
    z.strictObject({ kind: z.literal('stage'), stages: z.array(word).min(1).max(50) }),
    /** A task of another playbook ended so: its id. Tasks of other systems have a name only, which is compared by its letters. */
    z.strictObject({
      kind: z.literal('task outcome'),
      playbook: word.optional(),
      outcome: z.enum(TASK_OUTCOMES),
      withinDays: count,
    }),
    /** Somebody chooses it. */
    z.strictObject({ kind: z.literal('by hand') }),
  ]),
);

export type Trigger = z.infer<typeof triggerSchema>;
