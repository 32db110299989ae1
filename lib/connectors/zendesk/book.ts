import { ok, type Result } from '../../domain/errors';
import type { BookChoice, SignedInAs } from '../../domain/source/connection';
import { say } from '../../words/say';
import type { ZendeskClient } from './client';
import { allFields, offersOf } from './fields';
import { wordsOf } from './values';
import type { WireOrganization } from './wire';
import type { WireField } from './wire-lists';

const ALL = 'all';
const FIELD = 'field:';

const fold = (text: string | undefined): string => (text ?? '').normalize('NFC').toLowerCase();

/** How a field may name me: by address, by name, or by id where it looks people up. */
const callsMe = (me: SignedInAs, { type }: Pick<WireField, 'type'>): string[] =>
  [type === 'lookup' ? me.userId : me.email, type === 'lookup' ? undefined : me.name].filter((one): one is string => Boolean(one));

/** Whether everything that I may see is my book. */
export const isWhole = (book: readonly string[] | undefined): boolean =>
  !book?.some((choice) => choice.startsWith(FIELD)) || book.includes(ALL);

/** True for an organization that one of the chosen fields gives to me. */
export function isMine(organization: WireOrganization, book: readonly string[] | undefined, me: SignedInAs): boolean {
  if (isWhole(book)) return true;
  const mine = new Set([me.userId, me.email, me.name].filter(Boolean).map(fold));
  const keys = (book ?? []).filter((choice) => choice.startsWith(FIELD)).map((choice) => choice.slice(FIELD.length));
  return keys.some((key) => mine.has(fold(wordsOf(organization.organization_fields?.[key]))));
}

/** Everything, and each field that names a person and names me. A search counts; one that is refused counts nobody. */
export async function bookChoices(client: ZendeskClient, me: SignedInAs): Promise<Result<BookChoice[]>> {
  const [fields, whole] = await Promise.all([allFields(client), client.organizationCount()]);
  if (!fields.ok) return fields;
  if (!whole.ok) return whole;
  const naming = new Set(offersOf(fields.value).offers.flatMap(({ name, fits }) => (fits.includes('csm') ? [name] : [])));
  const candidates = fields.value.filter(({ key, type }) => naming.has(key) && type !== 'dropdown').slice(0, 10);
  const counted = await Promise.all(candidates.map((field) => countOf(field, client, me)));
  const refused = counted.find((one) => !one.ok);
  if (refused && !refused.ok) return refused;
  const own = counted.flatMap((one) => (one.ok && one.value.count > 0 ? [one.value] : []));
  return ok([...own, { id: ALL, label: say('zendesk.bookAll'), count: whole.value.count.value, whole: true }]);
}

async function countOf(field: WireField, client: ZendeskClient, me: SignedInAs): Promise<Result<BookChoice>> {
  const counts = await Promise.all(callsMe(me, field).map((value) => client.holding(field.key, value)));
  let count = 0;
  for (const one of counts) {
    // A field that cannot be searched is no reason to offer none.
    if (one.ok) count += one.value.count;
    else if (one.error.code !== 'bad_input' && one.error.code !== 'vendor_changed') return one;
  }
  return ok({ id: `${FIELD}${field.key}`, label: say('zendesk.bookField', { field: field.title }), count });
}
