import type { CardFile, ThreadFiles } from '../../domain/escalation/mail-file';
import { trusted } from '../dom';
import { locate } from './locate';
import { mailboxOf } from './people';
import { activeRoot, BODY, refine } from './thread';

/** Cards that are read. */
const MOST = 60;
/** Letters of an address; no file of Gmail's has a longer one. */
const LONGEST = 2_000;

/**
 * A card of a file, beside the body of its message and never in it: captures of 2015, 2019 and 2023, and InboxSDK of 2026-07 have
 * the same ones. `download_url` is `type:name:address`, its name escaped; a card that is not drawn yet has neither it nor a link.
 */
const CARD = '.aZo,[download_url]:not(.aZo)';

function cardFile(card: Element): CardFile | undefined {
  const [, named = '', address = ''] = /^[^:]*:([^:]*):(.*)$/s.exec(card.getAttribute('download_url') ?? '') ?? [];
  const shown = card.querySelector('.aQA > span,.aV3')?.textContent ?? '';
  const name = (unescaped(named) || shown).trim().slice(0, 200);
  const message = card.closest('[data-legacy-message-id]')?.getAttribute('data-legacy-message-id') ?? '';
  const at = (address || (card.querySelector('a[href]')?.getAttribute('href') ?? '')).slice(0, LONGEST);
  return name ? { name, address: at, ...(/^[\da-f]{10,16}$/.test(message) && { message }) } : undefined;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of the thread in front, where the page proves which that is; of messages that are folded it shows no cards. */
export function threadFiles(document: Document, url: URL): ThreadFiles | null {
  const place = locate(url);
  const root = place && activeRoot(document, place);
  const proven = root && refine(root, place);
  const threadId = proven?.refs.find(({ role }) => role === 'focus')?.id;
  if (!root || !proven || !threadId) return null;
  const mailbox = mailboxOf(document, proven.space[0] === 'b');
  const files = trusted(root, CARD, BODY)
    .slice(0, MOST)
    .flatMap((card) => cardFile(card) ?? []);
  return { threadId, space: proven.space, files, ...(mailbox && { mailbox }) };
}
