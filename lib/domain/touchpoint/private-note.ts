import type { SignedInAs } from '../source/connection';

/** Why nobody may be offered a private note on a ticket. `doubt`: whether it would stay private cannot be told. */
export type NoteRefusal = 'closed' | 'requester' | 'role' | 'doubt';

export interface NotedTicket {
  /** Who asked; absent where the system does not say. */
  requesterId?: string;
  status?: string;
  /** People who get every public answer as the customer does. */
  copiedIds?: string[];
}

/** Write public answers too, so that "private" is a choice of theirs which the system keeps. */
const FULL = ['agent', 'admin'];
/** May write notes and nothing else, as long as they take no part in the ticket as a customer does. */
const LIMITED = ['light agent', 'contributor', 'chat agent'];

/**
 * What a requester writes is a customer's answer, whatever role she has elsewhere; a light agent counts as one where she is copied
 * in. Whoever cannot be told apart from those is refused.
 */
export function whyNoNote({ userId, role, privateOnly }: SignedInAs, ticket: NotedTicket): NoteRefusal | undefined {
  if (ticket.status === 'closed') return 'closed';
  if (ticket.requesterId === undefined) return 'doubt';
  if (ticket.requesterId === userId) return 'requester';
  const limited = LIMITED.includes(role ?? '') || privateOnly === true;
  if (!limited) return FULL.includes(role ?? '') ? undefined : 'role';
  if (role === 'end-user' || role === undefined) return 'role';
  return privateOnly !== true || ticket.copiedIds?.includes(userId) ? 'doubt' : undefined;
}

/** Whether the log box may offer a private note on this ticket. */
export const mayNote = (user: SignedInAs, ticket: NotedTicket): boolean => whyNoNote(user, ticket) === undefined;
