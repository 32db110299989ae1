import { z } from 'zod';

/** Zendesk's objects as they come. Unknown fields pass; the ones we need are strict, so that a change is noticed and named. */
export const id = z.number().int().positive();

export const wireUser = z.looseObject({
  id,
  name: z.string().nullish(),
  email: z.string().nullish(),
  role: z.string().nullish(),
  locale: z.string().nullish(),
  iana_time_zone: z.string().nullish(),
});

/** A customer as lists have them. */
export const wirePerson = wireUser.extend({ organization_id: id.nullish(), active: z.boolean().nullish() });

export const wireOrganization = z.lazy(() =>
  z.looseObject({
    id,
    name: z.string(),
    external_id: z.string().nullish(),
    domain_names: z.array(z.string()).nullish(),
    organization_fields: z.record(z.string(), z.unknown()).nullish(),
    deleted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
  }),
);

export const wireTicket = z.looseObject({
  id,
  subject: z.string().nullish(),
  status: z.string().nullish(),
  requester_id: id.nullable(),
  organization_id: id.nullable(),
});

/** Side-loaded lists are parts of the answer where Zendesk grants them; the full objects are asked for where they are missing. */
export const ticketAnswer = z.looseObject({
  ticket: wireTicket,
  users: z.array(wireUser).optional(),
  organizations: z.array(wireOrganization).optional(),
});

export const ticketsAnswer = ticketAnswer.omit({ ticket: true }).extend({ tickets: z.array(wireTicket) });

export const userAnswer = z.lazy(() =>
  z.looseObject({
    user: wireUser.extend({ organization_id: id.nullish() }),
    organizations: z.array(wireOrganization).optional(),
  }),
);

/** Who is signed in. `role_type` tells a light agent from an agent. */
export const meAnswer = z.lazy(() =>
  z.looseObject({
    user: wireUser.extend({
      role: z.string().nullish(),
      role_type: z.number().nullish(),
      only_private_comments: z.boolean().nullish(),
      active: z.boolean().nullish(),
      suspended: z.boolean().nullish(),
    }),
  }),
);

/** Deleted there, or locked out; Zendesk may still answer for a while. */
export const isInactive = ({ active, suspended }: z.infer<typeof meAnswer>['user']): boolean => active === false || suspended === true;

export const organizationAnswer = z.lazy(() => z.looseObject({ organization: wireOrganization }));

/** Answers of the side-load `slas`: one entry per target that applies. */
const slas = z.lazy(() =>
  z.looseObject({ policy_metrics: z.array(z.looseObject({ stage: z.string().nullish(), breach_at: z.string().nullish() })) }),
);

const openTicket = z.lazy(() =>
  z.looseObject({
    id,
    organization_id: id.nullish(),
    status: z.string().nullish(),
    created_at: z.iso.datetime({ offset: true }),
    priority: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    satisfaction_rating: z.looseObject({ score: z.string().nullish() }).nullish(),
    slas: slas.nullish(),
  }),
);
export type WireOpenTicket = z.infer<typeof openTicket>;

export const count = z.number().int().nonnegative();

/** Where a list by cursor stands. `links.next` stands on the last page too, so only this tells. */
export const meta = z.lazy(() => z.looseObject({ has_more: z.boolean(), after_cursor: z.string().nullish() }));

/** Tickets that a search found, the first hundred of `count`. */
export const openTicketsAnswer = z.lazy(() => z.looseObject({ results: z.array(openTicket), count }));

export type Meta = z.infer<typeof meta>;
export type WireOpenTickets = z.infer<typeof openTicketsAnswer>;
export type WirePerson = z.infer<typeof wirePerson>;
export type WireUser = z.infer<typeof wireUser>;
export type WireTicket = z.infer<typeof wireTicket>;
export type WireOrganization = z.infer<typeof wireOrganization>;

/** Zendesk answers 200 with this to a session that is over, instead of 401. Its id is missing or null. */
export function isAnonymous(body: unknown): boolean {
  return z.looseObject({ user: z.looseObject({ id: z.null().optional(), name: z.literal('Anonymous user') }) }).safeParse(body).success;
}
