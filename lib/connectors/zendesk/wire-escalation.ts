import { z } from 'zod';
import { id, meta, wirePerson, wireTicket, wireUser } from './wire';

/** A token is good for three days. */
export const uploadAnswer = z.lazy(() => z.looseObject({ upload: z.looseObject({ token: z.string().min(1) }) }));

export const ticketsOfKey = z.lazy(() => z.looseObject({ tickets: z.array(z.looseObject({ id, external_id: z.string().nullish() })) }));

export const raisedAnswer = z.lazy(() => z.looseObject({ ticket: z.looseObject({ id }) }));

export const standingAnswer = z.lazy(() =>
  z.looseObject({
    ticket: wireTicket.extend({ assignee_id: id.nullish() }),
    users: z.array(wireUser).optional(),
  }),
);

export interface NewTicket {
  subject: string;
  comment: { body: string; uploads?: readonly string[] };
  priority?: string;
  tags: string[];
  external_id: string;
}

const attachment = z.lazy(() =>
  z.looseObject({
    id,
    file_name: z.string(),
    size: z.number().nullish(),
    content_url: z.string().nullish(),
  }),
);
export type WireAttachment = z.infer<typeof attachment>;

/** Comments with their files, oldest first. */
export const firstCommentsAnswer = z.lazy(() =>
  z.looseObject({
    comments: z.array(
      z.looseObject({
        id,
        author_id: z.number().int(),
        body: z.string(),
        plain_body: z.string().nullish(),
        public: z.boolean(),
        created_at: z.iso.datetime({ offset: true }),
        attachments: z.array(attachment).nullish(),
      }),
    ),
  }),
);

export const groupsAnswer = z.lazy(() => z.looseObject({ groups: z.array(z.looseObject({ id, name: z.string().nullish() })), meta }));
export const staffAnswer = z.lazy(() => z.looseObject({ users: z.array(wirePerson), meta }));

export interface Raise {
  priority?: string;
  /** All of them: what is not here goes. */
  tags?: string[];
  group_id?: number;
  type?: 'incident';
  problem_id?: number;
}
