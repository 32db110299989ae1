import type { Recipient } from '../../domain/outreach/insert';
import { addressesIn, trusted, visibleArea } from '../dom';

/** Labels are localised, these are not [capture 2020-10, es 2024]. */
const EDITOR = ':is([g_editable=true],.editable)[role=textbox][contenteditable=true]';
/** New mail docked, full screen or in a window of its own; the answer under a thread. */
const BOX = '[role=dialog],.aoI,.M9';
/** A quoted mail stands in the text that is being written: nothing about the mail is read in there. */
const TEXT = '[contenteditable],[g_editable]';

/** Mails being written: new, answered in the thread, popped out. Bodies of mails that came are never among them. */
export const editorsIn = (document: Document): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(EDITOR)].filter((editor) => !editor.closest('.a3s,.ii') && visibleArea(editor) > 0);

/** The box with everything that belongs to the mail; a thread's own dialog, in which it was popped out, holds no second editor. */
export function boxOf(editor: Element): Element | undefined {
  let box: Element | undefined;
  for (let next = editor.closest(BOX); next; next = next.parentElement?.closest(BOX) ?? null) {
    if (next.querySelectorAll(EDITOR).length > 1) break;
    box = next;
  }
  return box;
}

export const isBox = (element: Element): boolean => element.matches(BOX);

export function inputNamed(box: Element, name: string): string | undefined {
  const [input] = trusted(box, `input[type=hidden][name=${name}]`, TEXT) as HTMLInputElement[];
  return input?.value;
}

/** Recipients since 2021-10 are chips in a list; before, a text area held them. */
export function chipsIn(box: Element, fields: readonly ('to' | 'cc')[]): Recipient[] {
  const chips = fields.map((field) => `[name=${field}] [role=option][data-hovercard-id]`).join();
  return trusted(box, chips, TEXT).map((chip) => {
    const address = addressesIn(chip.getAttribute('data-hovercard-id') ?? '')[0] ?? '';
    return { name: chip.getAttribute('data-name') ?? address, address };
  });
}
