import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { LIMITS } from '../../domain/playbook/definition';
import type { PlannedStep } from '../../domain/playbook/edit';
import { SKIP_REASONS } from '../../domain/playbook/run';
import type { BeginAnswer, PanelOffers, PlaybooksView } from '../../domain/playbook/view';
import { message } from './row';
import { accountIdSchema, commandIdSchema, intentSchema } from './schemas';

const playbookId = z.string().min(1).max(60);
const runId = z.string().min(1).max(60);
const taskId = z.string().max(300);
/** `sure`: the person was asked whether so many are meant. */
const sure = z.boolean().optional();
const stepId = z.string().min(1).max(60);
/** What is changed of the plan before it begins: steps left out, other due days. */
const edit = z.lazy(() =>
  z
    .strictObject({
      without: z.array(stepId).max(LIMITS.steps).optional(),
      due: z
        .record(stepId, z.custom<IsoDate>(isIsoDate))
        .refine((days) => Object.keys(days).length <= LIMITS.steps)
        .optional(),
    })
    .optional(),
);
const bound = { intent: intentSchema, commandId: commandIdSchema };
/** `all`: those that are the person's own, as many as one press may begin. */
const some = {
  commandId: commandIdSchema,
  playbookId,
  accountIds: z.union([z.literal('all'), z.array(accountIdSchema).min(1).max(200)]),
};

/** The rows of `protocol.ts` about playbooks. */
export const playbookRows = {
  // From a panel beside a page, about its account
  'playbook.offers': message<PanelOffers>()(['framed', 'side'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  'playbook.plan': message<PlannedStep[]>()(['framed', 'side', 'page'], 'read', () =>
    z.strictObject({ accountId: accountIdSchema, playbookId }),
  ),
  'playbook.begin': message<BeginAnswer>()(['framed', 'side'], 'write', () => z.strictObject({ ...bound, playbookId, sure, edit })),
  'playbook.dismiss': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...bound, playbookId })),
  'step.skip': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...bound, taskId, reason: z.enum(SKIP_REASONS) })),
  'step.snooze': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ ...bound, taskId, until: z.custom<IsoDate>(isIsoDate) }),
  ),
  'step.assign': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...bound, taskId, to: z.string().min(1).max(200) })),
  // From the desk
  'playbooks.read': message<PlaybooksView>()(
    ['page'],
    'read',
    /** How many accounts of each playbook are shown by name. */
    () => z.strictObject({ lines: z.number().int().min(1).max(200).optional() }),
  ),
  'playbooks.begin': message<BeginAnswer>()(['page'], 'write', () => z.strictObject({ ...some, sure, edit })),
  'playbooks.dismiss': message<void>()(['page'], 'write', () => z.strictObject(some)),
  'playbooks.stop': message<void>()(['page'], 'write', () => z.strictObject({ commandId: commandIdSchema, runId })),
} as const;
