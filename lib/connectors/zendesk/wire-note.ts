import { z } from 'zod';
import { id, meta, wireTicket } from './wire';

/** A ticket as far as it says who would read a note on it. */
export const notedTicketAnswer = z.lazy(() =>
  z.looseObject({
    ticket: wireTicket.extend({
      updated_at: z.iso.datetime({ offset: true }),
      tags: z.array(z.string()).nullish(),
      email_cc_ids: z.array(id).nullish(),
      collaborator_ids: z.array(id).nullish(),
    }),
  }),
);

export type WireNotedTicket = z.infer<typeof notedTicketAnswer>['ticket'];

/** What a change of a ticket became. Without a word on who can read the comment it is asked for again. */
export const changedTicketAnswer = z.lazy(() =>
  z.looseObject({
    ticket: z.looseObject({ id }),
    audit: z.looseObject({ events: z.array(z.looseObject({ id, type: z.string(), public: z.boolean().optional() })) }),
  }),
);

const wireComment = z.lazy(() =>
  z.looseObject({
    id,
    author_id: z.number().int(),
    body: z.string(),
    public: z.boolean(),
    created_at: z.iso.datetime({ offset: true }),
  }),
);
export type WireComment = z.infer<typeof wireComment>;

/** One page of a ticket's comments. `links.next` stands on the last page too. */
export const commentsAnswer = z.lazy(() =>
  z.looseObject({
    comments: z.array(wireComment),
    meta,
  }),
);
