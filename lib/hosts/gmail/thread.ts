import type { Place } from '../../domain/place';
import { mostVisible, trusted, visibleArea } from '../dom';
import { isBox } from './box';
import { draftOf, mailInFront } from './draft';
import { threadId } from './token';

/** Message bodies and composers: written by strangers or by the user, never a source of ids or people. */
export const BODY = '.a3s,.ii,.aoI,.M9,[contenteditable],[g_editable]';

/** Heading of an open thread [gmail.js; live notes 2026-09]. List rows carry the same attribute, but not on a heading. */
export const HEADING = ':is(h2,.hP):is([data-legacy-thread-id],[data-thread-perm-id])';

/**
 * True when the heading names this thread. `data-thread-perm-id` can be absent or the text "undefined" (since 2025-11).
 * A thread the user started has a legacy id unrelated to its `a:` id; for received ones both must say the same.
 */
function names(heading: Element, id: string): boolean | undefined {
  const perm = threadId(heading.getAttribute('data-thread-perm-id'));
  const known = [perm, threadId(heading.getAttribute('data-legacy-thread-id'))].filter(Boolean);
  return known.includes(id) && (perm?.startsWith('a:') || known.every((one) => one === id));
}

/** The nearest ancestor that also holds a message; none while the heading's own messages are missing and another thread's would be taken. */
function threadOf(heading: Element): Element | undefined {
  for (let element = heading.parentElement; element && element !== document.body; element = element.parentElement) {
    if (trusted(element, HEADING, BODY).length > 1) return undefined;
    if (trusted(element, '[data-message-id]', BODY).length) return element;
  }
  return undefined;
}

/** The shown heading whose thread this element is. */
export function headingOf(root: Element): Element | undefined {
  return trusted(root, HEADING, BODY).find((heading) => heading.checkVisibility() && threadOf(heading) === root);
}

/** The list stays in sight beside a previewed thread; a thread alone under a list address is one that is about to go. */
function isPreview(thread: Element): boolean {
  return !!thread.closest('.aia,.Nu.S3') || trusted(document, '[gh=tl]', BODY).some((list) => visibleArea(list) > 0);
}

/** The open thread in front; where the address names none, the mail that is being written, or the list. */
export function activeRoot(document: Document, { page, refs }: Place): Element | undefined {
  if (page === 'compose') return mailInFront(document);
  if (page !== 'record' && page !== 'list') return undefined;
  const threads = trusted(document, HEADING, BODY).flatMap((heading) => (heading.checkVisibility() && threadOf(heading)) || []);
  const thread = mostVisible(threads);
  if (thread) return refs.length || isPreview(thread) ? thread : undefined;
  return refs.length ? undefined : (mailInFront(document) ?? mostVisible(trusted(document, '[role=main]', BODY)));
}

/** Proves that the thread is the one of the address; fills it in from the preview pane where the address names none. */
export function refine(root: Element, place: Place): Place | undefined {
  const draft = isBox(root) && draftOf(root);
  if (draft) return { ...place, refs: [{ kind: 'gmail.draft', id: draft, role: 'focus' }] };
  const heading = headingOf(root);
  const [focus] = place.refs;
  if (focus) return heading && names(heading, focus.id) ? place : undefined;
  if (!heading) return place;
  const id = threadId(heading.getAttribute('data-thread-perm-id')) ?? threadId(heading.getAttribute('data-legacy-thread-id'));
  const row = trusted(document, '[gh=tl] tr.aps [data-legacy-thread-id]', BODY).find((one) => visibleArea(one) > 0);
  const selected = threadId(row?.getAttribute('data-legacy-thread-id'));
  if (!id || !names(heading, id) || (selected && !names(heading, selected))) return undefined;
  return { ...place, page: 'record', refs: [{ kind: 'gmail.thread', id, role: 'focus' }] };
}
