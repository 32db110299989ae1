import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { BOOK_SORTS, RENEWAL_WINDOWS } from '../../domain/desk/book';
import { ANCHORS } from '../../domain/host/host-check';
import { HOSTS, REF_KINDS } from '../../domain/place';
import { HEALTH_BY_HAND } from '../../domain/source/by-hand';
import { TASK_OUTCOMES } from '../../domain/task/task';

/** Page text is capped where it enters: a 1 MB subject is a hostile page, not a subject. */
const text = (max: number) => z.string().max(max);
const id = text(200).min(1);

export const refSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(REF_KINDS),
    id: text(80).regex(/^[A-Za-z0-9:._-]+$/),
    role: z.enum(['focus', 'enclosing', 'linked']),
  }),
);

export const placeSchema = z.lazy(() =>
  z.strictObject({
    host: z.enum(HOSTS),
    space: text(253),
    page: z.enum(['record', 'list', 'compose', 'other']),
    refs: z.array(refSchema).max(8),
  }),
);

export const personSchema = z.lazy(() =>
  z.strictObject({
    address: text(320),
    name: text(300).optional(),
    role: z.enum(['sender', 'original_sender', 'reply_to', 'recipient', 'requester', 'contact']),
    isMe: z.boolean().optional(),
  }),
);

export const factsSchema = z.lazy(() =>
  z.strictObject({
    people: z.array(personSchema).max(60),
    mailbox: text(320).optional(),
    subject: text(1000).optional(),
    record: z.strictObject({ name: text(300).optional(), number: text(30).optional() }).optional(),
    lastFrom: text(320).optional(),
    lastMail: text(20).optional(),
    viaGroup: z.boolean().optional(),
  }),
);

export const rowSchema = z.strictObject({
  id: text(80).regex(/^[A-Za-z0-9:._-]+$/),
  title: text(300),
  refs: z.array(refSchema).max(4),
  people: z.array(personSchema).max(12),
  opens: z.boolean(),
});

/** What a self-check found: names of ours and two answers, nothing of the page. */
export const verdictSchema = z.lazy(() =>
  z.strictObject({
    anchor: z.enum(Object.values(ANCHORS).flatMap(({ record, list }) => [...record, ...list])),
    strict: z.boolean(),
    loose: z.boolean(),
  }),
);

/** Binds a command to what the person saw when pressing. */
export const intentSchema = z.strictObject({
  accountId: id,
  contextVersion: z.number().int().nonnegative(),
  contextDocumentId: id,
});

/** Binds a choice to the page it was made for, when no account is shown yet. */
export const pageIntentSchema = intentSchema.omit({ accountId: true });

export const bookQuerySchema = z.lazy(() =>
  z.strictObject({
    search: text(200),
    sort: z.enum(BOOK_SORTS),
    descending: z.boolean(),
    bands: z.array(z.enum(['healthy', 'at_risk', 'critical', 'unknown'])).max(4),
    renewal: z.enum(RENEWAL_WINDOWS).optional(),
    owner: text(300).optional(),
  }),
);
export const viewNameSchema = text(60).trim().min(1);
/** An account as a person types it; the amount is read by the rules that read files. */
export const handMadeSchema = z.lazy(() =>
  z.strictObject({
    name: text(300)
      .trim()
      .min(1)
      .regex(/^\P{Cc}*$/u),
    arr: text(80).optional(),
    renewal: z.custom<IsoDate>(isIsoDate).optional(),
    health: z.enum(HEALTH_BY_HAND).optional(),
  }),
);

export const outcomeSchema = z.enum(TASK_OUTCOMES);
export const noteSchema = text(4000);
export const draftSchema = z.lazy(() => z.strictObject({ taskId: text(300), outcome: outcomeSchema, note: noteSchema }));
export const commandIdSchema = z.uuid();
export const accountIdSchema = id;
export const addressSchema = text(320).min(1);
