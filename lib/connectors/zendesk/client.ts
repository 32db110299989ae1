import { z } from 'zod';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { changed, parseAnswer } from '../answer';
import type { Authorizer, ConnectorIo } from '../connector';
import { requestJson } from '../http';
import {
  isAnonymous,
  meAnswer,
  openTicketsAnswer,
  organizationAnswer,
  ticketAnswer,
  ticketsAnswer,
  userAnswer,
  type WireOpenTickets,
} from './wire';

/** Ids are checked before they become part of a path; Zendesk's have up to 16 digits. */
const ID = /^[1-9]\d{0,18}$/;

/** The browser's own sign-in, as every agent has. */
const SESSION: Authorizer = { credentials: 'include', headers: async () => ok({}) };

/** The questions we ask one Zendesk, by the browser's own signed-in session. Reading only: no token, no CSRF header. */
export function zendeskClient(origin: string, io: ConnectorIo) {
  const ask = async <T>(path: string, schema: z.ZodType<T>): Promise<Result<T>> => {
    const url = `${origin}/api/v2/${path}`;
    const answer = await requestJson({
      url,
      origins: [origin],
      schema: z.unknown(),
      auth: io.auth ?? SESSION,
      heard: io.heard,
      fetch: io.fetch,
    });
    if (!answer.ok) return answer;
    return isAnonymous(answer.value) ? fail(appError('auth_expired')) : parseAnswer(schema, answer.value);
  };
  /** An answer about another record than the one asked for is as wrong as a missing field. */
  const askFor = async <K extends string, T extends Record<K, { id: number }>>(path: string, id: string, schema: z.ZodType<T>, key: K) => {
    if (!ID.test(id)) return fail(appError('bad_input'));
    const answer = await ask(path, schema);
    return answer.ok && String(answer.value[key].id) !== id ? fail(changed(`${key}.id`)) : answer;
  };
  return {
    me: () => ask('users/me.json', meAnswer),
    /** Up to 100 at once; the vendor leaves out what this person may not see. */
    tickets: async (ids: string[]): Promise<Result<z.infer<typeof ticketsAnswer>>> =>
      ids.length > 0 && ids.length <= 100 && ids.every((id) => ID.test(id))
        ? ask(`tickets/show_many.json?ids=${ids.join(',')}&include=users,organizations`, ticketsAnswer)
        : fail(appError('bad_input')),
    ticket: (id: string) => askFor(`tickets/${id}.json?include=users,organizations`, id, ticketAnswer, 'ticket'),
    user: (id: string) => askFor(`users/${id}.json?include=organizations`, id, userAnswer, 'user'),
    organization: (id: string) => askFor(`organizations/${id}.json`, id, organizationAnswer, 'organization'),
    /** Oldest first. By search, which agents and light agents may use; exports are for administrators. */
    openTickets: async (organizationId: string): Promise<Result<WireOpenTickets>> => {
      if (!ID.test(organizationId)) return fail(appError('bad_input'));
      const query = encodeURIComponent(`type:ticket organization:${organizationId} status<solved`);
      return ask(`search.json?query=${query}&sort_by=created_at&sort_order=asc&per_page=100`, openTicketsAnswer);
    },
  };
}

export type ZendeskClient = ReturnType<typeof zendeskClient>;
