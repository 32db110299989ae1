import type { Connector } from '../../connectors/connector';
import { connectors } from '../../connectors/registry';
import { workspaceOf } from '../../domain/address/workspace';
import type { Place, Ref } from '../../domain/place';

const answers = (kind: Ref['kind'], asked: 'lookup' | 'account'): boolean =>
  (connectors as readonly Pick<Connector<unknown>, 'records'>[]).some(({ records }) => records[kind] === asked);

const focusOf = (place: Place | null | undefined, asked: 'lookup' | 'account'): Ref | undefined =>
  place?.refs.find(({ role, kind }) => role === 'focus' && answers(kind, asked));

/** By workspace, as it is erased: Lightning and Classic are two hosts of one org, which answers for both. */
const keyOf = (place: Place | null | undefined, ref: Ref | undefined): string | undefined =>
  ref && place ? `${ref.kind}|${workspaceOf({ origin: `https://${place.space}` }) ?? place.space}|${ref.id}` : undefined;

/** Where it is kept whose account the record in front is, of a system that says no more of it. */
export const recordKey = (place: Place | null | undefined): string | undefined => keyOf(place, focusOf(place, 'account'));

/** The record in front, of a system that says what it knows of it. */
export const lookupRef = (place: Place | null | undefined): Ref | undefined => focusOf(place, 'lookup');

/** Where the last answer about this place is kept; `undefined` when there is nobody to ask. */
export const lookupKey = (place: Place | null | undefined): string | undefined => keyOf(place, lookupRef(place));
