import { appError, fail } from '../../domain/errors';
import type { Get } from './ask';
import type { Meta } from './wire';
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

/** Lists and exports of one Zendesk. All but the exports are open to agents and light agents. */
export const lists = (get: Get) => ({
  organizations: (after?: string) => get(`organizations.json?${pageOf(after)}`, wire.organizationsPage),
  organizationCount: () => get('organizations/count.json', wire.countAnswer),
  everybody: (after?: string) => get(`users.json?role=end-user&${pageOf(after)}`, wire.peoplePage),
  everybodyCount: () => get('users/count.json?role=end-user', wire.countAnswer),
  fieldDefinitions: (after?: string) => get(`organization_fields.json?${pageOf(after)}`, wire.fieldsPage),
  /** Up to 100 at once. */
  namesOf: async (ids: readonly string[]) =>
    ids.every((id) => /^\d{1,19}$/.test(id)) && ids.length <= 100
      ? get(`users/show_many.json?ids=${ids.join(',')}`, wire.usersAnswer)
      : fail(appError('bad_input')),
  /** By search, which knows changes some minutes late and gives a thousand at most. */
  changedOrganizations: (since: string, page: number) =>
    get(`search.json?${found(`type:organization updated>=${since}`, page)}`, wire.changedOrganizations),
  changedPeople: (since: string, page: number) =>
    get(`search.json?${found(`type:user role:end-user updated>=${since}`, page)}`, wire.changedPeople),
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
