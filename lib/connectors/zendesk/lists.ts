import { appError, fail } from '../../domain/errors';
import type { Get } from './ask';
import { type Meta, openTicketsAnswer } from './wire';
import * as wire from './wire-lists';

/** A page of a list by cursor, as long as Zendesk gives. */
export const pageOf = (after: string | undefined): string =>
  `page[size]=100${after === undefined ? '' : `&page[after]=${encodeURIComponent(after)}`}`;

/** Where the list goes on; a cursor that stands still is its end too. */
export const nextOf = ({ has_more, after_cursor }: Meta, after: string | undefined): string | undefined =>
  has_more && after_cursor && after_cursor !== after ? after_cursor : undefined;

/** Characters that would make a value part of the question. */
const quoted = (value: string): string => `"${value.replace(/["\\:-]/g, ' ').trim()}"`;

const found = (query: string, page: number): string =>
  `query=${encodeURIComponent(query)}&sort_by=updated_at&sort_order=asc&per_page=100&page=${page}`;

const areIds = (ids: readonly string[]): boolean => ids.length > 0 && ids.length <= 100 && ids.every((id) => /^[1-9]\d{0,18}$/.test(id));

/** Lists and exports of one Zendesk. All but the exports are open to agents and light agents. */
export const lists = (get: Get) => ({
  organizations: (after?: string) => get(`organizations.json?${pageOf(after)}`, wire.organizationsPage),
  organizationCount: () => get('organizations/count.json', wire.countAnswer),
  everybody: (after?: string) => get(`users.json?role=end-user&${pageOf(after)}`, wire.peoplePage),
  everybodyCount: () => get('users/count.json?role=end-user', wire.countAnswer),
  fieldDefinitions: (after?: string) => get(`organization_fields.json?${pageOf(after)}`, wire.fieldsPage),
  /** Up to 100 at once. */
  namesOf: async (ids: readonly string[]) =>
    areIds(ids) ? get(`users/show_many.json?ids=${ids.join(',')}`, wire.usersAnswer) : fail(appError('bad_input')),
  /** By search, which knows changes some minutes late and gives a thousand at most. */
  changedOrganizations: (since: string, page: number) =>
    get(`search.json?${found(`type:organization updated>=${since}`, page)}`, wire.changedOrganizations),
  changedPeople: (since: string, page: number) =>
    get(`search.json?${found(`type:user role:end-user updated>=${since}`, page)}`, wire.changedPeople),
  changedTickets: (since: string, page: number) => get(`search.json?${found(`type:ticket updated>=${since}`, page)}`, wire.changedTickets),
  /** Up to 100 at once. */
  organizationsOf: async (ids: readonly string[]) =>
    areIds(ids) ? get(`organizations/show_many.json?ids=${ids.join(',')}`, wire.organizationsAnswer) : fail(appError('bad_input')),
  /** Unsolved tickets of any of these, oldest first. */
  openTicketsOf: async (ids: readonly string[], page: number) => {
    if (!areIds(ids)) return fail(appError('bad_input'));
    const query = encodeURIComponent(`type:ticket status<solved ${ids.map((id) => `organization:${id}`).join(' ')}`);
    return get(
      `search.json?query=${query}&sort_by=created_at&sort_order=asc&per_page=100&page=${page}&include=tickets(slas)`,
      openTicketsAnswer,
    );
  },
  /** Tickets of any of these that were solved since that day, the latest change first: customers rate a ticket when it is over. */
  solvedTicketsOf: async (ids: readonly string[], since: string, page = 1) => {
    if (!areIds(ids)) return fail(appError('bad_input'));
    const query = encodeURIComponent(`type:ticket solved>=${since} ${ids.map((id) => `organization:${id}`).join(' ')}`);
    return get(`search.json?query=${query}&sort_by=updated_at&sort_order=desc&per_page=100&page=${page}`, openTicketsAnswer);
  },
  /** Organizations that hold a value in a field. */
  holding: (key: string, value: string) =>
    get(`search/count.json?query=${encodeURIComponent(`type:organization ${key}:${quoted(value)}`)}`, wire.searchCountAnswer),
  exportedOrganizations: (start: number) => get(`incremental/organizations.json?start_time=${start}`, wire.exportedOrganizations),
  exportedPeople: (from: number | string) =>
    get(
      `incremental/users/cursor.json?per_page=1000&${typeof from === 'number' ? `start_time=${from}` : `cursor=${encodeURIComponent(from)}`}`,
      wire.exportedPeople,
    ),
});
