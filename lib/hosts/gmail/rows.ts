import type { Person } from '../../domain/place';
import { asAddress, mostVisible, trusted } from '../dom';
import type { FoundRow, RowReader } from '../rows';
import { BODY } from './thread';
import { threadId } from './token';

/** Folders whose rows name the people written to. */
const OUTGOING = /^(sent|drafts|scheduled)/;

/** `inbox`, `search/renewal`: the list without its page and what is written behind it about composers. */
const route = () =>
  location.hash
    .slice(1)
    .replace(/\?.*/s, '')
    .replace(/\/p\d+$/, '') || 'inbox';

/** Layouts with a preview spread one thread over two or three `tr.zA`; only the first names people [InboxSDK thread-row-parser]. */
function threads(lists: Element[]): Element[][] {
  const found: Element[][] = [];
  for (const row of lists.flatMap((list) => trusted(list, 'tr.zA', BODY))) {
    if (!row.checkVisibility()) continue;
    if (row.querySelector('[email]')) found.push([row]);
    else found.at(-1)?.push(row);
  }
  return found;
}

const all = (rows: Element[], selector: string) => rows.flatMap((row) => [...row.querySelectorAll(selector)]);

/** Gmail takes a received thread's own id in its address; that of a started one is another number, found beside it. */
function idOf(rows: Element[]): string | undefined {
  const [mark] = all(rows, '[data-legacy-thread-id],[data-thread-id]');
  const perm = threadId(mark?.getAttribute('data-thread-id'));
  return threadId(mark?.getAttribute('data-legacy-thread-id')) ?? (perm?.startsWith('a:') ? undefined : perm);
}

function rowOf(rows: Element[], index: number): FoundRow {
  const id = idOf(rows);
  const list = route();
  const people = new Map<string, Person>();
  for (const one of all(rows, '.yW [email],.yX [email]')) {
    const address = asAddress(one.getAttribute('email'));
    const name = one.getAttribute('name')?.slice(0, 300);
    if (address && people.size < 12)
      people.set(address, { address, ...(name && { name }), role: OUTGOING.test(list) ? 'recipient' : 'sender' });
  }
  return {
    id: id ?? `row-${index}`,
    // The snippet beside the subject is the message's own text.
    title: all(rows, '.y6 > :not(.y2)')[0]?.textContent?.trim().slice(0, 300) ?? '',
    refs: id ? [{ kind: 'gmail.thread', id, role: 'focus' }] : [],
    people: [...people.values()],
    ...(id && { address: new URL(`#${list}/${id}`, location.href).href }),
  };
}

/** Threads of the list in front; an inbox in sections has several lists in one main. */
export const readRows: RowReader = (document) => {
  const main = mostVisible(trusted(document, '[role=main]', BODY));
  const lists = main ? trusted(main, '[gh=tl]', BODY).filter((list) => list.checkVisibility()) : [];
  return lists.length ? threads(lists).map(rowOf) : undefined;
};
