import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { domainOfEmail, isFreeMail, normaliseDomain, normaliseEmail } from '../address/address';
import type { OwnTest } from '../address/colleagues';
import { doubted, doubtfulHost, doubtfulName } from '../address/look-alike';
import type { Person, PersonRole } from '../place';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';

/**
 * A recipient proves a little less than an author: mail goes to several companies, it comes from one.
 * The gap stays under the margin of `match.ts`, so two customers in one mail are offered, not guessed.
 */
const ROLE = {
  sender: { text: 'match.sender', address: 0.95, domain: 0.6 },
  original_sender: { text: 'match.originalSender', address: 0.95, domain: 0.6 },
  requester: { text: 'match.requester', address: 0.95, domain: 0.6 },
  contact: { text: 'match.contact', address: 0.95, domain: 0.6 },
  reply_to: { text: 'match.replyTo', address: 0.93, domain: 0.58 },
  recipient: { text: 'match.recipient', address: 0.9, domain: 0.55 },
} as const satisfies Record<PersonRole, { text: TextKey; address: number; domain: number }>;

function cluesOf(person: Person, own: OwnTest): Clue[] {
  const address = normaliseEmail(person.address);
  if (!address || person.isMe || own.address(address)) return [];
  const host = domainOfEmail(address) ?? '';
  const doubts = [doubtfulHost(host), doubtfulName(person.name, address)];
  const factor = doubts.reduce((product, doubt) => product * (doubt?.factor ?? 1), 1);
  const role = ROLE[person.role];
  const by = person.role === 'recipient' ? 'recipient' : 'author';
  const clues: Clue[] = [
    {
      kind: 'email',
      value: address,
      words: doubted(say(role.text, { address }), ...doubts),
      strength: role.address * factor,
      by,
      pin: 'address',
    },
  ];
  // A bare public suffix is nobody's domain, and free mail is everybody's.
  const domain = normaliseDomain(host);
  if (domain && !isFreeMail(domain)) {
    clues.push({
      kind: 'domain',
      value: domain,
      words: doubted(say('match.domainOfAddress', { domain, address }), ...doubts),
      strength: role.domain * factor,
      by,
      pin: 'domain',
    });
  }
  return clues;
}

/** Clues from the people a page names and from the requester a lookup names. */
export function personClues(people: Person[], requester: LookedUp['requester'], own: OwnTest): Clue[] {
  const asked: Person[] = requester?.email ? [{ address: requester.email, name: requester.name, role: 'requester' }] : [];
  return [...asked, ...people].flatMap((person) => cluesOf(person, own));
}
