import type { LookedUp } from '../match/looked-up';
import type { Place } from '../place';

/** A record that belongs to an account and that something can be filed under. */
export interface RecordInFront {
  what: 'case' | 'opportunity';
  id: string;
  /** Whose it is, as its own system says. */
  accountId: string;
}

/** The case or opportunity in front, where the page or its system says whose it is. */
export function recordInFront(place: Place | undefined, lookedUp: LookedUp | undefined): RecordInFront | undefined {
  const focus = place?.page === 'record' ? place.refs.find(({ role }) => role === 'focus') : undefined;
  const what = focus && /\.(case|opportunity)$/.exec(focus.kind)?.[1];
  if (!focus || !what) return undefined;
  const linked = place?.refs.find(({ role, kind }) => role === 'linked' && kind.endsWith('.account'))?.id;
  const accountId = linked ?? (lookedUp?.account?.recordId === focus.id ? lookedUp.account.id : undefined);
  return accountId ? { what: what as RecordInFront['what'], id: focus.id, accountId } : undefined;
}
