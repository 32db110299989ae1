import type { Owned, Ranked } from '../../domain/priority/rank';
import type { Fact } from '../../domain/priority/reason';
import { say } from '../../words/say';

/** What an audience may see of a row: no amount, no person, no event in the words of a source. That somebody owns it stays, or it could be taken. */
export function maskedRow({ arr: _, csm, first, others, ...row }: Ranked): Ranked {
  return { ...row, ...(csm !== undefined && { csm: '' }), first: maskedReason(first), others: others.map(maskedReason) };
}

function maskedReason(reason: Owned): Owned {
  const { fact, hand } = reason;
  const hidden = say('presenting.hidden');
  return {
    ...reason,
    ...(fact.kind === 'healthFell' && fact.event && { fact: { ...fact, event: hidden } }),
    ...((fact.kind === 'unlogged' || fact.kind === 'seenMail') && { fact: withoutThread(fact, hidden) }),
    ...(fact.kind === 'promise' && { fact: { ...fact, title: hidden } }),
    ...(hand?.kind === 'plan' && { hand: { ...hand, title: hidden } }),
  };
}

/** The address of a thread names the mailbox it is in. */
function withoutThread({ link: _, ...fact }: Extract<Fact, { kind: 'unlogged' | 'seenMail' }>, subject: string): Fact {
  return { ...fact, subject };
}
