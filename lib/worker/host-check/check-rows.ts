import { type HostCheck, UNCHECKED } from '../../domain/host/host-check';
import type { Place } from '../../domain/place';
import { session } from '../../platform/session';

/** The self-check that was ordered last in one tab. A report that nobody ordered, or that came already, changes nothing. */
export interface OrderRow {
  documentId: string;
  generation: number;
  answered: boolean;
}

export const orderKey = (tabId: number) => `check-order:${tabId}`;
/** One row for each org, subdomain and mailbox: vendors change them at different times. */
export const checkKey = (place: Place | null | undefined) => (place ? `check:${place.host}:${place.space}` : 'check:');

export const readOrder = (tabId: number) => session.get<OrderRow>(orderKey(tabId));
export const writeOrder = (tabId: number, row: OrderRow) => session.set({ [orderKey(tabId)]: row });
export const readCheck = async (place: Place) => (await session.get<HostCheck>(checkKey(place))) ?? UNCHECKED;
export const writeCheck = (place: Place, check: HostCheck) => session.set({ [checkKey(place)]: check });
