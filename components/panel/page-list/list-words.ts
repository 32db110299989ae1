import type { ListView } from '@/lib/domain/panel/page-list';
import { say } from '@/lib/words/say';
import { rowWords } from './row-words';

/** The page in one sentence. Nothing is said to be nobody's before it was looked up. */
export function listTitle({ host, total, customers, unknown, asking }: ListView): string {
  const words = rowWords[host];
  if (total === 0) return say(words.none);
  if (customers > 0) return total === 1 ? say(words.customer) : say(words.customers, { count: customers, total });
  if (unknown > 0) return say(asking ? words.asking : words.unknown, { count: unknown });
  return say(words.nobody, { count: total });
}

/** What the title leaves open about the other rows. */
export function restWords({ host, total, customers, unclear, unknown, asking }: ListView): string | undefined {
  const words = rowWords[host];
  const rest = total - customers - unclear.length - unknown;
  if (customers === 0) return undefined;
  if (unknown > 0) return say(asking ? words.asking : words.unknownToo, { count: unknown });
  return rest > 0 ? say('rows.others', { count: rest }) : undefined;
}
