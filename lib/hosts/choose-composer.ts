import type { PutAnswer } from '../domain/outreach/insert-order';
import type { HostId, Place } from '../domain/place';
import type { FoundComposer } from './composer';
import { composers } from './composers';
import { visibleArea } from './dom';
import { lastFocus } from './last-focus';

type Chosen = FoundComposer | Extract<PutAnswer, { kind: 'no_composer' }>;

const none = (why: Extract<PutAnswer, { kind: 'no_composer' }>['why']): Chosen => ({ kind: 'no_composer', why });
export const isComposer = (chosen: object): chosen is FoundComposer => 'editor' in chosen;

/** A box that takes several lines and belongs to no record. Customers may read what is written there, for all we know. */
function freeBox(element: Element, { others }: { others: string }): FoundComposer | undefined {
  const editor = element.closest<HTMLElement>('textarea,[contenteditable=true]');
  if (!editor || editor.closest(others) || visibleArea(editor) === 0) return undefined;
  return { kind: 'box', channel: 'ticket.public', editor, way: 'typed', box: editor, below: [] };
}

/** Focus in a frame is not heard outside of it, but leaves a caret there. Firefox has one at the very beginning before anybody was. */
function wasWrittenIn({ editor: { ownerDocument: page } }: FoundComposer): boolean {
  const caret = page === document ? null : page.getSelection();
  if (caret?.rangeCount !== 1) return false;
  return !import.meta.env.FIREFOX || caret.anchorNode !== page.body || caret.anchorOffset > 0;
}

const isClosed = ({ editor }: FoundComposer) =>
  editor instanceof HTMLTextAreaElement ? editor.disabled || editor.readOnly : !editor.isContentEditable;

/**
 * The composer in which the person wrote last. Never a guess: where they were in none, or in one of another record, there is none to
 * insert into. A page that is nothing but one composer needs no choice, nor does a record that was opened to be written in.
 */
export function chooseComposer(host: HostId, place: Place, opened?: true): Chosen {
  const { find, others } = composers[host];
  const found = find(document, place);
  const last = lastFocus();
  const held = last && found.find(({ box }) => box.contains(last));
  const [only] = (opened || place.page === 'compose') && found.length === 1 ? found : [];
  const chosen = held ?? only ?? (last && freeBox(last, { others })) ?? found.find(wasWrittenIn);
  if (!chosen) {
    if (last?.closest(others)) return none('foreign');
    return none(found.length > 0 ? 'focus' : 'none');
  }
  if (chosen.foreign) return none('foreign');
  return isClosed(chosen) ? none('closed') : chosen;
}
