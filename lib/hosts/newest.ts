import type { IsoInstant } from '../domain/account';
import type { Newest } from '../domain/outreach/put';
import type { Place } from '../domain/place';
import type { HostAdapter } from './adapter';
import { trusted } from './dom';
import { BODY as MAIL_BODY } from './gmail/thread';

const isoOf = (ms: number): IsoInstant | undefined =>
  Number.isFinite(ms) && ms > 0 ? (new Date(ms).toISOString() as IsoInstant) : undefined;

/** Ids of mails begin with their time in milliseconds, 20 bits further up (checked on seven public addresses, 2022-2026). */
function mailAt(message: Element): number {
  const id = message.getAttribute('data-legacy-message-id') ?? '';
  return /^[\da-f]{15,16}$/.test(id) ? Number(BigInt(`0x${id}`) >> 20n) : Number.NaN;
}

function ofMail(root: Element, mailbox: string | undefined): number[] {
  const messages = trusted(root, '[data-message-id]', MAIL_BODY);
  return messages
    .filter((message) => {
      const sender = trusted(message, '.gD[email],td.gF span[email]', MAIL_BODY)[0]?.getAttribute('email')?.toLowerCase();
      return sender !== undefined && mailbox !== undefined && sender !== mailbox.toLowerCase();
    })
    .map(mailAt);
}

function ofTicket(root: Element): number[] {
  const words = '[data-test-id=omni-log-message-content]';
  return trusted(root, 'article[data-test-id=omni-log-comment-item]', words)
    .filter((comment) => trusted(comment, '[data-test-id=omni-log-item-sender][type=end-user]', words).length > 0)
    .flatMap((comment) => trusted(comment, 'time[datetime]', words).map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
}

/** When somebody else than us wrote last in the record in front. Heads of messages only, never what is in them. */
export function newestOf(adapter: HostAdapter, place: Place): Newest {
  const root = adapter.activeRoot(document, place);
  if (!root || !adapter.refine(root, place)) return {};
  const times = place.host === 'gmail' ? ofMail(root, adapter.read(root, place).mailbox) : place.host === 'zendesk' ? ofTicket(root) : [];
  const customerAt = isoOf(Math.max(0, ...times.filter(Number.isFinite)));
  return customerAt ? { customerAt } : {};
}
