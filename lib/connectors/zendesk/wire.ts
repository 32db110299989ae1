import { z } from 'zod';

/** Zendesk's objects as they come. Unknown fields pass; the ones we need are strict, so that a change is noticed and named. */
const id = z.number().int().positive();

export const wireUser = z.looseObject({
  id,
  name: z.string().nullish(),
  email: z.string().nullish(),
});

export const wireOrganization = z.looseObject({
  id,
  name: z.string(),
  external_id: z.string().nullish(),
  domain_names: z.array(z.string()).nullish(),
});

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

export const userAnswer = z.looseObject({
  user: wireUser.extend({ organization_id: id.nullish() }),
  organizations: z.array(wireOrganization).optional(),
});

/** Who is signed in. `role_type` tells a light agent from an agent. */
export const meAnswer = z.looseObject({
  user: wireUser.extend({
    role: z.string().nullish(),
    role_type: z.number().nullish(),
    only_private_comments: z.boolean().nullish(),
  }),
});

export const organizationAnswer = z.looseObject({ organization: wireOrganization });

/** A ticket as far as it says who would read a note on it. */
export const notedTicketAnswer = z.looseObject({
  ticket: wireTicket.extend({ email_cc_ids: z.array(id).nullish(), collaborator_ids: z.array(id).nullish() }),
});

export type WireNotedTicket = z.infer<typeof notedTicketAnswer>['ticket'];

/** What a change of a ticket became. Without a word on who can read the comment it is asked for again. */
export const changedTicketAnswer = z.looseObject({
  ticket: z.looseObject({ id }),
  audit: z.looseObject({ events: z.array(z.looseObject({ id, type: z.string(), public: z.boolean().optional() })) }),
});

const wireComment = z.looseObject({
  id,
  author_id: z.number().int(),
  body: z.string(),
  public: z.boolean(),
  created_at: z.iso.datetime({ offset: true }),
});
export type WireComment = z.infer<typeof wireComment>;

/** One page of a ticket's comments. `links.next` stands on the last page too. */
export const commentsAnswer = z.looseObject({
  comments: z.array(wireComment),
  meta: z.looseObject({ has_more: z.boolean(), after_cursor: z.string().nullish() }),
});

/** Tickets that a search found, the first hundred of `count`. */
export const openTicketsAnswer = z.looseObject({
  results: z.array(z.looseObject({ id, status: z.string().nullish(), created_at: z.iso.datetime({ offset: true }) })),
  count: z.number().int().nonnegative(),
});

export type WireOpenTickets = z.infer<typeof openTicketsAnswer>;
export type WireUser = z.infer<typeof wireUser>;
export type WireTicket = z.infer<typeof wireTicket>;
export type WireOrganization = z.infer<typeof wireOrganization>;

/** Zendesk answers 200 with this to a session that is over, instead of 401. Its id is missing or null. */
export function isAnonymous(body: unknown): boolean {
  return z.looseObject({ user: z.looseObject({ id: z.null().optional(), name: z.literal('Anonymous user') }) }).safeParse(body).success;
}
