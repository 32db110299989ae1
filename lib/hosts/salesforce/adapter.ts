import type { Place } from '../../domain/place';
import type { HostAdapter } from '../adapter';
import { asAddress, paintedTheme } from '../dom';
import { isOrg, locate, objectOf } from './locate';
import { activeView, fieldLinks, recordOf, shows } from './view';

/** Where each object keeps the customer's address. */
const EMAIL: Record<string, string> = { Contact: 'Email', Case: 'ContactEmail' };

/** The one value on which all agree. */
function only<T>(values: T[]): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length ? undefined : first;
}

/** The object of the focus, once the view is proven to show it. */
function shownObject(view: Element, { refs: [focus] }: Place): string | undefined {
  return focus && shows(view, focus.id) ? (objectOf(focus.id) ?? 'record') : undefined;
}

/** Salesforce. Classic pages have no view that can be proven: their address is all we take. */
export const salesforce: HostAdapter = {
  id: 'salesforce',
  matches: isOrg,
  locate,
  activeRoot: (document, place) => (place.refs.length ? activeView(document) : undefined),
  refine(root, place) {
    const object = shownObject(root, place);
    if (!object) return undefined;
    const id = only(fieldLinks(root, object, 'AccountId').map(recordOf));
    return id && objectOf(id) === 'Account'
      ? { ...place, refs: [...place.refs, { kind: 'salesforce.account', id, role: 'linked' }] }
      : place;
  },
  read(root, place) {
    const object = shownObject(root, place);
    const field = object && EMAIL[object];
    const links = field ? fieldLinks(root, object, field).filter(({ protocol }) => protocol === 'mailto:') : [];
    const address = only(links.map(({ pathname }) => asAddress(pathname.replace(/%40/i, '@'))));
    return address ? { people: [{ address, role: 'contact' }] } : {};
  },
  theme: paintedTheme,
};
