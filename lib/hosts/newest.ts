import type { IsoInstant } from '../domain/account';
import { mailTime } from '../domain/host/gmail-id';
import type { Newest } from '../domain/outreach/insert-order';
import type { Place } from '../domain/place';
import type { HostAdapter } from './adapter';
import { trusted } from './dom';
import { BODY as MAIL_BODY } from './gmail/thread';

function ofMail(root: Element, mailbox: string | undefined): number[] {
  const messages = trusted(root, '[data-message-id]', MAIL_BODY);
  return messages
    .filter((message) => {
      const sender = trusted(message, '.gD[email],td.gF span[email]', MAIL_BODY)[0]?.getAttribute('email')?.toLowerCase();
      return sender !== undefined && mailbox !== undefined && sender !== mailbox.toLowerCase();
    })
    .map((message) => mailTime(message.getAttribute('data-legacy-message-id') ?? ''));
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
  const last = Math.max(0, ...times.filter(Number.isFinite));
  return last > 0 ? { customerAt: new Date(last).toISOString() as IsoInstant } : {};
}
