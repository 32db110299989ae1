import type { Account } from '../account';
import type { Template } from '../template/definition';

/** The number of the ticket that a text of this template is most likely for: the one that was solved last, or that is open longest. */
export function likelyTicket({ support }: Account, { serves }: Template): string | undefined {
  const solved = serves?.moments?.includes('ticket solved') ? support?.solved?.[0]?.id : undefined;
  return ticketNumber(solved ?? support?.oldestTicket ?? '');
}

/** A ticket's number as people write it, `#4711`. */
export const ticketNumber = (text: string): string | undefined => /^#?([1-9]\d{0,19})$/.exec(text.trim())?.[1];
