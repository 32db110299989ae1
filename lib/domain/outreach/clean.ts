/** What turns the direction of writing round or is not seen at all. Joiners stay: emoji and several scripts are made with them. */
const UNSEEN = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;
/** By these a filled value is marked while a text is built. */
const PRIVATE = /[\ue000-\uf8ff]/g;

/** Longest value that is filled in; a page may call a ticket by a megabyte. */
export const VALUE_MOST = 500;

/** A text without characters that are not seen, and whether there were any. */
export function cleaned(text: string, most = VALUE_MOST): { text: string; odd: boolean } {
  const cut = [...text.slice(0, most * 2)].slice(0, most).join('');
  const clean = cut.replace(UNSEEN, '').replace(CONTROL, ' ').replace(PRIVATE, '');
  return { text: clean, odd: clean !== cut };
}
