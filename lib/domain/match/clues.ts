import { say } from '../../words/say';
import { domainOfEmail } from '../address/address';
import { type OwnConfig, ownTest } from '../address/colleagues';
import type { PageFacts, Place } from '../place';
import { byStrength } from './clue-order';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';
import { organizationClues } from './organization-clues';
import { personClues } from './person-clues';
import { recordClues, type Where } from './record-clues';

/** Strongest first; two clues with the same value from the same place are one, an author's if one of them is. */
function tidy(clues: Clue[]): Clue[] {
  const kept = new Map<string, Clue>();
  for (const clue of clues.toSorted(byStrength)) {
    const key = `${clue.kind} ${clue.value}`;
    const first = kept.get(key);
    if (!first) kept.set(key, clue);
    else if (clue.by === 'author' && first.by !== 'author') kept.set(key, { ...first, by: 'author' });
  }
  return [...kept.values()];
}

/** True when the lookup answered for the record in front; an answer that arrives late speaks of another page. */
function answersFor(lookedUp: LookedUp, place: Place): boolean {
  const focus = place.refs.find((ref) => ref.role === 'focus');
  if (focus?.kind.startsWith('salesforce.')) return lookedUp.account?.recordId === focus.id;
  if (lookedUp.connectionId !== `${place.host}:${place.space}`) return false;
  if (focus?.kind === 'zendesk.ticket') return lookedUp.ticket?.id === focus.id;
  if (focus?.kind === 'zendesk.user') return lookedUp.requester?.id === focus.id && !lookedUp.ticket;
  if (focus?.kind === 'zendesk.organization') return lookedUp.organization?.id === focus.id && !lookedUp.requester;
  return false;
}

/**
 * Everything on a page that may name an account, strongest first. Colleagues name nobody: a mail among them matches nothing.
 * `why` says what kept a page with people on it from giving a clue.
 */
export function cluesFor(
  place: Place,
  facts: PageFacts | undefined,
  lookedUp: LookedUp | undefined,
  config: OwnConfig,
  where: Where = 'page',
): { clues: Clue[]; why?: string } {
  const own = ownTest({ ...config, mailbox: config.mailbox ?? facts?.mailbox });
  const answer = lookedUp && answersFor(lookedUp, place) ? lookedUp : undefined;
  const people = facts?.people ?? [];
  const named = facts?.viaGroup ? people.filter((person) => person.role === 'reply_to' || person.role === 'original_sender') : people;
  const fromPeople = personClues(named, answer?.requester, own);
  const clues = tidy([...recordClues(place, answer, where), ...organizationClues(place, answer, own, where), ...fromPeople]);
  if (clues.length > 0) return { clues };
  if (facts?.viaGroup) return { clues, why: say('match.groupMail') };
  const addresses = [...people.map((person) => person.address), ...(answer?.requester?.email ? [answer.requester.email] : [])];
  const real = addresses.filter((address) => domainOfEmail(address));
  return real.length > 0 ? { clues, why: say('match.onlyColleagues') } : { clues };
}
