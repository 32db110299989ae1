import { z } from 'zod';
import type { IsoDate, IsoInstant } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { to18 } from '../../domain/source/salesforce-id';

/** Salesforce's rows as they come. Unknown fields pass; the ones we need are strict, so that a change is noticed and named. */
export const recordId = z.string().transform((text, context) => {
  const id = to18(text);
  if (id) return id;
  context.addIssue({ code: 'custom', message: 'id' });
  return z.NEVER;
});

/** `2026-05-01T07:25:37.000+0000` has no colon in its zone, which `Date.parse` need not take. */
export const instant = z.string().transform((text, context) => {
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (!Number.isNaN(at)) return new Date(at).toISOString() as IsoInstant;
  context.addIssue({ code: 'custom', message: 'instant' });
  return z.NEVER;
});

const day = z.string().refine((text): text is IsoDate => isIsoDate(text));
const text = z.string().nullish();
const someone = z.lazy(() => z.looseObject({ Name: text }).nullish());

export const rowsOf = <T extends z.ZodType>(row: T) =>
  z.looseObject({ records: z.array(row), done: z.boolean(), totalSize: z.number().int().nonnegative() });

export const me = z.lazy(() =>
  z.looseObject({
    user_id: recordId,
    organization_id: recordId,
    name: text,
    preferred_username: text,
    email: text,
    active: z.boolean().nullish(),
  }),
);

export const account = z.looseObject({
  Id: recordId,
  Name: z.string(),
  Website: text,
  ParentId: recordId.nullish(),
  IsDeleted: z.boolean().optional(),
  CurrencyIsoCode: text,
  IsPersonAccount: z.boolean().nullish(),
  PersonEmail: text,
  PersonContactId: recordId.nullish(),
});
export type WireAccount = z.infer<typeof account>;

export const contact = z.lazy(() =>
  z.looseObject({
    Id: recordId,
    AccountId: recordId.nullish(),
    Name: z.string(),
    Email: text,
    Title: text,
    IsDeleted: z.boolean().optional(),
    OpportunityContactRoles: z
      .looseObject({
        records: z.array(z.looseObject({ Role: text, Opportunity: z.looseObject({ IsClosed: z.boolean().nullish() }).nullish() })),
      })
      .nullish(),
  }),
);
export type WireContact = z.infer<typeof contact>;

const activity = { Id: recordId, AccountId: recordId.nullish(), Subject: text, Who: someone, IsDeleted: z.boolean().optional() };

export const task = z.lazy(() =>
  z.looseObject({
    ...activity,
    IsClosed: z.boolean(),
    ActivityDate: day.nullish(),
    TaskSubtype: text,
    CreatedDate: instant,
    CompletedDateTime: instant.nullish(),
    Owner: someone,
    LastModifiedBy: someone,
  }),
);
export type WireTask = z.infer<typeof task>;

export const event = z.lazy(() => z.looseObject({ ...activity, StartDateTime: instant.nullish(), ActivityDate: day.nullish() }));
export type WireEvent = z.infer<typeof event>;

/** Open cases of one account, escalated ones apart. */
export const caseFigures = z.lazy(() => z.looseObject({ IsEscalated: z.boolean(), open: z.number().int(), oldest: instant.nullish() }));
export const openCase = z.lazy(() => z.looseObject({ CreatedDate: instant, IsEscalated: z.boolean().nullish() }));

/** Where a page's record belongs. */
export const owned = z.lazy(() => z.looseObject({ AccountId: recordId.nullish() }));

export const composite = z.lazy(() =>
  z.looseObject({
    compositeResponse: z.array(z.looseObject({ referenceId: z.string(), httpStatusCode: z.number().int(), body: z.unknown() })),
  }),
);

/** A record that was created. */
export const created = z.lazy(() => z.looseObject({ id: recordId, success: z.literal(true) }));

/** What a task can be; one or more of them count as closed. */
export const taskStatus = z.lazy(() => z.looseObject({ ApiName: z.string(), IsClosed: z.boolean(), IsDefault: z.boolean() }));

/** A task as it is before we change it. */
export const taskNow = z.lazy(() =>
  z.looseObject({
    Id: recordId,
    Status: z.string(),
    IsClosed: z.boolean(),
    Description: text,
    ActivityDate: day.nullish(),
    OwnerId: recordId.nullish(),
    LastModifiedDate: instant,
    LastModifiedById: recordId.nullish(),
  }),
);

/** The same for a person's eyes. */
export const taskThere = z.lazy(() =>
  z.looseObject({
    Id: recordId,
    Subject: text,
    Status: z.string(),
    ActivityDate: day.nullish(),
    Description: text,
    LastModifiedDate: instant,
    LastModifiedBy: someone,
  }),
);

/** A task or event that may be one of ours. */
export const candidate = z.lazy(() =>
  z.looseObject({
    Id: recordId,
    Subject: text,
    Description: text,
    ActivityDate: day.nullish(),
    StartDateTime: instant.nullish(),
    WhoId: recordId.nullish(),
  }),
);

/** A task that may be a step of a playbook, as it stands. */
export const stepTask = z.lazy(() =>
  z.looseObject({ Id: recordId, Description: text, IsClosed: z.boolean(), ActivityDate: day.nullish() }),
);

/** Somebody whom a task may be given to. */
export const user = z.lazy(() => z.looseObject({ Id: recordId }));
