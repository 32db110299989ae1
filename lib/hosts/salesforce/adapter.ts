import type { PageFacts, Person, Place } from '../../domain/place';
import type { HostAdapter } from '../adapter';
import { asAddress, paintedTheme } from '../dom';
import { isOrg, locate, objectOf } from './locate';
import { activeView, fieldLinks, namesIn, recordOf, shows } from './view';

/** Where each object keeps the customer's address. */
const EMAIL: Record<string, string> = { Contact: 'Email', Case: 'ContactEmail' };

/** The one value on which all agree. */
function only<T>(values: T[]): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length ? undefined : first;
}

/** What a case is called by; others have the name in their heading. */
const CASE = { subject: 'Subject', number: 'CaseNumber' };

/** What the record calls itself. Its heading may be whichever of a case's fields the company put there. */
function nameOf(root: Element, object: string): PageFacts['record'] {
  const { heading, fields } = namesIn(root, object, object === 'Case' ? Object.values(CASE) : []);
  const title = only(heading)?.slice(0, 300);
  const number = only(fields.get(CASE.number) ?? [])?.slice(0, 30);
  const name = only(fields.get(CASE.subject) ?? [])?.slice(0, 300) ?? (title === number ? undefined : title);
  return name || number ? { ...(name && { name }), ...(number && { number }) } : undefined;
}

const objectAt = ({ refs: [focus] }: Place): string | undefined => focus && (objectOf(focus.id) ?? 'record');

/** Salesforce. Classic pages have no view that can be proven: their address is all we take. */
export const salesforce: HostAdapter = {
  id: 'salesforce',
  matches: isOrg,
  locate,
  activeRoot: (document, place) => (place.refs.length ? activeView(document) : undefined),
  refine(root, place) {
    const { refs } = place;
    const object = objectAt(place);
    if (!object || !refs[0] || !shows(root, refs[0].id)) return undefined;
    const id = only(fieldLinks(root, object, 'AccountId').map(recordOf));
    return id && objectOf(id) === 'Account' ? { ...place, refs: [...refs, { kind: 'salesforce.account', id, role: 'linked' }] } : place;
  },
  read(root, place) {
    const object = objectAt(place);
    // An account is called what our book calls it.
    if (!object || object === 'Account') return {};
    const record = nameOf(root, object);
    const field = EMAIL[object];
    const links = field ? fieldLinks(root, object, field).filter(({ protocol }) => protocol === 'mailto:') : [];
    const address = only(links.map(({ pathname }) => asAddress(pathname.replace(/%40/i, '@'))));
    const name = object === 'Contact' ? record?.name : undefined;
    const person: Person | undefined = address ? { address, role: 'contact', ...(name && { name }) } : undefined;
    return { ...(person && { people: [person] }), ...(record && { record }) };
  },
  // An account's page adds nothing to its address. In all others a field may still show the record before.
  enough: ({ refs: [focus] }) => focus?.kind === 'salesforce.account',
  theme: paintedTheme,
};
