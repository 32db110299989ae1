import type { Place } from '../../domain/place';
import { addressesIn, asAddress, mostVisible, trusted, visibleArea } from '../dom';
import type { HostProbes } from '../drift';
import { mailboxOf } from './people';
import { readRows } from './rows';
import { BODY, HEADING } from './thread';
import { threadId } from './token';

const main = (document: Document) => mostVisible(trusted(document, 'main,[role=main]', BODY));
const shown = (elements: Element[]) => elements.filter((element) => visibleArea(element) > 0);

/** Elements looked at in one mail or row: its header comes first. */
const MOST = 300;

/** Carries a mail address in an attribute, whatever the attribute is called. */
function namesSomebody(part: Element): boolean {
  const elements = [part, ...[...part.querySelectorAll('*')].slice(0, MOST)].filter((element) => !element.closest(BODY));
  return elements.some((element) => element.getAttributeNames().some((name) => asAddress(element.getAttribute(name))));
}

/** Mails of the conversation in front, by their role and by naming somebody. */
function mails(document: Document): Element[] {
  const front = main(document);
  return front ? shown(trusted(front, '[role=listitem]', BODY)).filter(namesSomebody) : [];
}

/** A heading above a mail and not inside one. */
function isHeaded(document: Document): boolean {
  const [first] = mails(document);
  const front = main(document);
  if (!first || !front) return false;
  const headings = shown(trusted(front, 'h1,h2,h3,[role=heading]', BODY));
  return headings.some((heading) => heading.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING);
}

/** One address and no other in the banner, and none in the title that contradicts it. */
function isOwned(document: Document, { space }: Place): boolean {
  if (space[0] === 'b') return false;
  const parts = trusted(document, ':is(header,[role=banner]) *', BODY).slice(0, MOST);
  const found = parts.flatMap((part) => part.getAttributeNames().flatMap((name) => addressesIn(part.getAttribute(name) ?? '')));
  return new Set([...found, ...addressesIn(document.title)]).size === 1 && found.length > 0;
}

/** Several lines of a grid, each naming somebody. */
function hasLines(document: Document): boolean {
  const front = main(document);
  const lines = front ? shown(trusted(front, '[role=grid] :is(tr,[role=row])', BODY)).slice(0, 20) : [];
  return lines.filter(namesSomebody).length > 2;
}

/** Heading and rows by their thread ids, mails by theirs, people by `email`: the survivors of ten years [InboxSDK; toggl]. */
export const probes: HostProbes = {
  settled: (document) => main(document) !== undefined,
  record: [
    {
      anchor: 'thread heading',
      strict: (document) =>
        shown(trusted(document, HEADING, BODY)).some((heading) =>
          ['data-thread-perm-id', 'data-legacy-thread-id'].some((name) => threadId(heading.getAttribute(name))),
        ),
      loose: isHeaded,
    },
    {
      anchor: 'message',
      strict: (document) => shown(trusted(document, '[data-message-id]', BODY)).length > 0,
      loose: (document) => mails(document).length > 0,
    },
    {
      anchor: 'sender',
      strict: (document) => shown(trusted(document, '.gD[email]', BODY)).length > 0,
      loose: (document) => mails(document).length > 0,
    },
    {
      anchor: 'mailbox',
      strict: (document, { space }) => mailboxOf(document, space[0] === 'b') !== undefined,
      loose: isOwned,
    },
  ],
  list: [{ anchor: 'rows', strict: (document) => (readRows(document)?.length ?? 0) > 0, loose: hasLines }],
  region: (document) => main(document) ?? document.body,
  written: BODY,
};
