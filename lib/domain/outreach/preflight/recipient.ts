import { say } from '../../../words/say';
import { domainOfEmail, isFreeMail, normaliseEmail, registrableDomain } from '../../address/address';
import { doubtfulHost, doubtfulName } from '../../address/look-alike';
import type { Found, Message, Rule } from './rule';

/** Who it goes to: somebody of the matched account, under an address that is what it looks like. */
export const recipient: Rule = (message) => {
  if (message.template.channel === 'ticket.internal') return [];
  if (message.recipients.length === 0) return [{ words: say('preflight.noRecipient') }];
  const all = message.recipients.flatMap((one) => oneRecipient(one.address, one.name, message));
  return [...all, ...answersElsewhere(message)];
};

function oneRecipient(raw: string, name: string, { account, own }: Message): Found[] {
  const address = normaliseEmail(raw);
  const domain = address && domainOfEmail(address);
  if (!address || !domain) return [{ words: say('preflight.badAddress', { address: raw.slice(0, 100) }) }];
  const doubts = [doubtfulHost(domain), doubtfulName(name, address)].flatMap((doubt) =>
    doubt ? [{ words: say('preflight.doubtful', { address, doubt: doubt.words }) }] : [],
  );
  const contact = account.contacts.find(({ email }) => email && normaliseEmail(email) === address);
  if (contact?.left) return [...doubts, { words: say('preflight.hasLeft', { name: contact.name }) }];
  if (contact) return doubts;
  if (own.address(address)) return [...doubts, { words: say('preflight.colleague', { address }), level: 'ask' }];
  const owned = registrableDomain(domain) ?? domain;
  const theirs = !isFreeMail(domain) && account.domains.some((host) => host === domain || (registrableDomain(host) ?? host) === owned);
  if (theirs) return [...doubts, { words: say('preflight.unknownPerson', { address, account: account.name }), level: 'ask' }];
  return [...doubts, { words: say('preflight.otherCompany', { address, account: account.name }) }];
}

/** An answer that would go to another company than the message. */
function answersElsewhere({ replyTo, recipients }: Message): Found[] {
  const domain = replyTo && domainOfEmail(replyTo);
  if (!domain || recipients.some(({ address }) => domainOfEmail(address) === domain)) return [];
  return [{ words: say('preflight.replyTo', { address: replyTo }), level: 'ask' }];
}
