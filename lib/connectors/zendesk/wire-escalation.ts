import { z } from 'zod';
import { id, wireTicket, wireUser } from './wire';

/** A token is good for three days. */
export const uploadAnswer = z.looseObject({ upload: z.looseObject({ token: z.string().min(1) }) });

export const ticketsOfKey = z.looseObject({ tickets: z.array(z.looseObject({ id, external_id: z.string().nullish() })) });

export const raisedAnswer = z.looseObject({ ticket: z.looseObject({ id }) });

export const standingAnswer = z.looseObject({
  ticket: wireTicket.extend({ assignee_id: id.nullish() }),
  users: z.array(wireUser).optional(),
});

export interface NewTicket {
  subject: string;
  comment: { body: string; uploads?: readonly string[] };
  priority?: string;
  tags: string[];
  external_id: string;
}

export interface Raise {
  priority?: string;
  additional_tags: string[];
  group_id?: number;
  type?: 'incident';
  problem_id?: number;
}
