import type { PageFacts, Person, PersonRole } from '../../domain/place';
import { addressesIn, asAddress, trusted } from '../dom';
import { BODY } from './thread';
import { threadId } from './token';

const MESSAGE = '[data-message-id],[role=listitem]';

/**
 * Own address: second part from the right of `Subject - me@x.example - Gmail`, or the one in the account button's label.
 * A subject can imitate the first, so both must agree where both exist, except in a delegated mailbox, whose button names the delegate.
 */
export function mailboxOf(document: Document, delegated: boolean): string | undefined {
  const title = asAddress(document.title.split(' - ').at(-2));
  const [button] = trusted(document, 'a[aria-label*="@"][href*="//accounts.google."]', `[role=main],${BODY}`);
  const own = delegated ? undefined : addressesIn(button?.getAttribute('aria-label') ?? '').at(-1);
  return title && own && title !== own ? undefined : (title ?? own);
}

const addressOf = (element: Element) => asAddress(element.getAttribute('email'));
const recipientsOf = (root: Element) => trusted(root, '.hb [email],.g2[email]', BODY);

/**
 * Reply-To of one message, shown only while its details are open. Labels are localised and the table's classes unproven,
 * so the rule is its place: the row between the sender's and the recipients', naming exactly one address that is neither.
 */
function replyToOf(message: Element, sender: string | undefined): string | undefined {
  const recipients = recipientsOf(message).map(addressOf);
  for (const table of trusted(message, 'table', BODY) as HTMLTableElement[]) {
    const rows = [...table.rows].map((row) => [
      ...new Set([
        ...[...row.cells].flatMap((cell) => addressesIn(cell.textContent ?? '')),
        ...[...row.querySelectorAll('[email]')].flatMap((one) => addressOf(one) ?? []),
      ]),
    ]);
    for (const [n, addresses] of rows.entries()) {
      const [between = [], next = []] = rows.slice(n + 1);
      const [only] = between;
      const other = between.length === 1 && only !== sender && !recipients.includes(only);
      if (other && sender && addresses.includes(sender) && next.some((address) => recipients.includes(address))) return only;
    }
  }
  return undefined;
}

/** People of the open thread: the newest sender who is not me first, my own messages after everybody else's, recipients last. */
export function peopleOf(root: Element, mailbox: string | undefined): Pick<PageFacts, 'people' | 'lastFrom' | 'lastMail' | 'viaGroup'> {
  const people = new Map<string, Person>();
  const add = (address: string | undefined, name: string | null, role: PersonRole) => {
    if (!address || people.has(address) || people.size >= 60) return;
    people.set(address, { address, ...(name && { name: name.slice(0, 300) }), role, ...(address === mailbox && { isMe: true }) });
  };
  const senders = trusted(root, '.gD[email]', BODY).filter(addressOf).reverse();
  const mine = (sender: Element) => addressOf(sender) === mailbox;
  const newest = senders.find((sender) => !mine(sender));
  const replyTo = newest && replyToOf(newest.closest(MESSAGE) ?? root, addressOf(newest));
  const via = /\S via \S/i.test(newest?.getAttribute('name') ?? '');

  if (via) add(replyTo, null, 'reply_to');
  for (const sender of [...senders.filter((one) => !mine(one)), ...senders.filter(mine)])
    add(addressOf(sender), sender.getAttribute('name'), 'sender');
  add(replyTo, null, 'reply_to');
  for (const one of recipientsOf(root).reverse()) add(addressOf(one), one.getAttribute('name'), 'recipient');
  // A group's own address says nothing about who wrote.
  const lastFrom = senders[0] && !via ? addressOf(senders[0]) : undefined;
  const lastMail = lastFrom && threadId(senders[0]?.closest(MESSAGE)?.getAttribute('data-legacy-message-id'));
  return {
    people: [...people.values()],
    ...(lastFrom && { lastFrom }),
    ...(lastMail && { lastMail }),
    ...(via && !replyTo && { viaGroup: true }),
  };
}
