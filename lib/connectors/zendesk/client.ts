import type { z } from 'zod';
import { appError, fail, type Result } from '../../domain/errors';
import { changed } from '../answer';
import type { ConnectorIo } from '../connector';
import { asker } from './ask';
import type { ZendeskConfig } from './config';
import { lists, pageOf } from './lists';
import { meAnswer, openTicketsAnswer, organizationAnswer, ticketAnswer, ticketsAnswer, userAnswer, type WireOpenTickets } from './wire';
import {
  firstCommentsAnswer,
  groupsAnswer,
  type NewTicket,
  type Raise,
  raisedAnswer,
  staffAnswer,
  standingAnswer,
  ticketsOfKey,
  uploadAnswer,
} from './wire-escalation';
import { peoplePage } from './wire-lists';
import { changedTicketAnswer, commentsAnswer, notedTicketAnswer } from './wire-note';

/** Ids are checked before they become part of a path; Zendesk's have up to 16 digits. */
const ID = /^[1-9]\d{0,18}$/;

export interface CommentExtras {
  /** Files that were uploaded before. */
  uploads?: readonly string[];
  /** A colleague who is told of the comment. */
  follower?: string;
}

/** The questions we ask one Zendesk, and the one thing we write there. No CSRF token: the browser's session only reads. */
export function zendeskClient({ host, signIn }: Pick<ZendeskConfig, 'host' | 'signIn'>, io: ConnectorIo) {
  const origin = `https://${host}`;
  const { get, put, post, file, serverNow, build } = asker(origin, signIn, io);
  /** An answer about another record than the one asked for is as wrong as a missing field. */
  const askFor = async <K extends string, T extends Record<K, { id: number }>>(path: string, id: string, schema: z.ZodType<T>, key: K) => {
    if (!ID.test(id)) return fail(appError('bad_input'));
    const answer = await get(path, schema);
    return answer.ok && String(answer.value[key].id) !== id ? fail(changed(`${key}.id`)) : answer;
  };
  return {
    ...lists(get),
    origin,
    serverNow,
    build,
    file,
    me: () => get('users/me.json', meAnswer),
    /** Up to 100 at once; the vendor leaves out what this person may not see. */
    tickets: async (ids: string[]): Promise<Result<z.infer<typeof ticketsAnswer>>> =>
      ids.length > 0 && ids.length <= 100 && ids.every((id) => ID.test(id))
        ? get(`tickets/show_many.json?ids=${ids.join(',')}&include=users,organizations`, ticketsAnswer)
        : fail(appError('bad_input')),
    ticket: (id: string) => askFor(`tickets/${id}.json?include=users,organizations`, id, ticketAnswer, 'ticket'),
    user: (id: string) => askFor(`users/${id}.json?include=organizations`, id, userAnswer, 'user'),
    organization: (id: string) => askFor(`organizations/${id}.json`, id, organizationAnswer, 'organization'),
    /** Customers of one organization. */
    people: async (organizationId: string, after?: string) =>
      ID.test(organizationId)
        ? get(`organizations/${organizationId}/users.json?${pageOf(after)}`, peoplePage)
        : fail(appError('bad_input')),
    /** Oldest first. By search, which agents and light agents may use; exports are for administrators. */
    openTickets: async (organizationId: string): Promise<Result<WireOpenTickets>> => {
      if (!ID.test(organizationId)) return fail(appError('bad_input'));
      const query = encodeURIComponent(`type:ticket organization:${organizationId} status<solved`);
      return get(`search.json?query=${query}&sort_by=created_at&sort_order=asc&per_page=100&include=tickets(slas)`, openTicketsAnswer);
    },
    notedTicket: (id: string) => askFor(`tickets/${id}.json`, id, notedTicketAnswer, 'ticket'),
    /** For colleagues only; whether it became that is in the answer. */
    comment: async (ticketId: string, body: string, seen: string, { uploads, follower }: CommentExtras = {}) => {
      if (!ID.test(ticketId)) return fail(appError('bad_input'));
      // Only onto the ticket as it was read: a browser sends a request again by itself when its connection drops.
      const ticket = {
        comment: { body, public: false, ...(uploads?.length && { uploads }) },
        // Whoever is named in a note follows its ticket, as in the vendor's own composer.
        ...(follower && { followers: [{ user_id: follower, action: 'put' }] }),
        safe_update: true,
        updated_stamp: seen,
      };
      return put(`tickets/${ticketId}.json`, { ticket }, changedTicketAnswer);
    },
    /** Fields or domains of an organization; administrators only. */
    changeOrganization: async (id: string, organization: object) =>
      ID.test(id) ? put(`organizations/${id}.json`, { organization }, organizationAnswer) : fail(appError('bad_input')),
    upload: (name: string, file: Blob) => post(`uploads.json?filename=${encodeURIComponent(name)}`, file, uploadAnswer),
    /** For colleagues only, like everything that is written here. */
    createTicket: (ticket: NewTicket, key: string) =>
      post('tickets.json', { ticket: { ...ticket, comment: { ...ticket.comment, public: false } } }, changedTicketAnswer, key),
    /** A list, so it knows what was made a moment ago. */
    ticketByExternalId: (externalId: string) => get(`tickets.json?external_id=${encodeURIComponent(externalId)}`, ticketsOfKey),
    /** Only onto the ticket as it was read: its tags are written whole. */
    raise: async (ticketId: string, change: Raise, seen: string) =>
      ID.test(ticketId)
        ? put(`tickets/${ticketId}.json`, { ticket: { ...change, safe_update: true, updated_stamp: seen } }, raisedAnswer)
        : fail(appError('bad_input')),
    assignableGroups: (after?: string) => get(`groups/assignable.json?${pageOf(after)}`, groupsAnswer),
    staff: (after?: string) => get(`users.json?role[]=agent&role[]=admin&${pageOf(after)}`, staffAnswer),
    /** Oldest first, a hundred at the most. */
    firstComments: async (ticketId: string) =>
      ID.test(ticketId)
        ? get(`tickets/${ticketId}/comments.json?sort=created_at&${pageOf(undefined)}`, firstCommentsAnswer)
        : fail(appError('bad_input')),
    standing: (id: string) => askFor(`tickets/${id}.json?include=users`, id, standingAnswer, 'ticket'),
    /** Newest first. */
    comments: async (ticketId: string, cursor?: string) => {
      if (!ID.test(ticketId)) return fail(appError('bad_input'));
      return get(`tickets/${ticketId}/comments.json?sort=-created_at&${pageOf(cursor)}`, commentsAnswer);
    },
  };
}

export type ZendeskClient = ReturnType<typeof zendeskClient>;
