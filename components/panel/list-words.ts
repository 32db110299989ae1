import type { ListView } from '@/lib/domain/list';

/** What a row of each product's lists is. */
const NOUN: Record<ListView['host'], string> = { gmail: 'thread', zendesk: 'ticket', salesforce: 'record' };

const counted = (n: number, host: ListView['host']): string => `${n} ${NOUN[host]}${n === 1 ? '' : 's'}`;

/** The page in one sentence. Nothing is said to be nobody's before it was looked up. */
export function listTitle({ host, total, customers, unknown, asking }: ListView): string {
  if (total === 0) return `No ${NOUN[host]}s on this page`;
  if (customers > 0) return `${customers} of ${counted(total, host)} ${customers === 1 ? 'is a customer' : 'are customers'}`;
  if (unknown > 0) return asking ? `Asking about ${counted(unknown, host)}` : `${counted(unknown, host)}, not looked up`;
  return total === 1 ? `No customer behind this ${NOUN[host]}` : `No customers among these ${counted(total, host)}`;
}

/** What the title leaves open about the other rows. */
export function restWords({ host, total, customers, unclear, unknown, asking }: ListView): string | undefined {
  const rest = total - customers - unclear.length - unknown;
  if (customers === 0) return undefined;
  if (unknown > 0) return asking ? `Asking about ${counted(unknown, host)}` : `${counted(unknown, host)} not looked up`;
  if (rest <= 0) return undefined;
  return rest === 1 ? '1 other matches no account in your book' : `${rest} others match no account in your book`;
}
