import type { Place, Ref } from '../../domain/place';

/** Kinds of place whose account only the ticket system knows. */
const ASKED = new Set<Ref['kind']>(['zendesk.ticket', 'zendesk.user', 'zendesk.organization']);

/** Records of Salesforce that belong to an account: only Salesforce knows to which. */
const OF_ACCOUNT = new Set<Ref['kind']>([
  'salesforce.account',
  'salesforce.contact',
  'salesforce.opportunity',
  'salesforce.case',
  'salesforce.record',
]);

/** Where it is kept whose account a Salesforce record in front is. */
export function recordKey(place: Place | null | undefined): string | undefined {
  const ref = place?.refs.find(({ role, kind }) => role === 'focus' && OF_ACCOUNT.has(kind));
  return ref && place ? `${ref.kind}|${place.space}|${ref.id}` : undefined;
}

export function lookupRef(place: Place | null | undefined): Ref | undefined {
  return place?.refs.find((ref) => ref.role === 'focus' && ASKED.has(ref.kind));
}

/** Where the last answer about this place is kept; `undefined` when there is nobody to ask. */
export function lookupKey(place: Place | null | undefined): string | undefined {
  const ref = lookupRef(place);
  return ref && place ? `${ref.kind}|${place.space}|${ref.id}` : undefined;
}
