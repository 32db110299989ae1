/** What stands in the editor, as a person sees it. */
export const seenIn = (editor: HTMLElement): string => (editor instanceof HTMLTextAreaElement ? editor.value : visible(editor));

/** The same, white space aside: editors set lines in their own ways. */
export const textIn = (editor: HTMLElement): string => squeezed(seenIn(editor));

/** Where nothing is laid out, the text alone. */
const visible = (editor: HTMLElement) => editor.innerText ?? editor.textContent ?? '';

/** Zero-width marks are the editors' own fillers. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
const KEPT = /[^\s\u200b\u2060\ufeff]/g;

const BLOCK = 'div,p,li,blockquote,pre,td,th,h1,h2,h3,h4,h5,h6';

/** What the person has in it so far: what stands above signature and quoted text, line by line. */
export function ownText({ editor, below: [first] }: { editor: HTMLElement; below: readonly Element[] }): string {
  if (!first) return seenIn(editor);
  const nodes = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | null | undefined;
  for (let node = nodes.nextNode(); node && node !== first; node = nodes.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const around = node.parentElement?.closest(BLOCK);
    text += around === block ? node.nodeValue : `\n${node.nodeValue}`;
    block = around;
  }
  return text;
}

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** True when the words stand in a text by themselves, and not as a part of a longer word: "Yes" is not in "Yesterday". */
export function standsIn(text: string, words: string): boolean {
  const wanted = squeezed(words);
  const all = squeezed(text);
  const places = [...text.matchAll(KEPT)].map(({ index }) => index);
  const divides = (at: number) => !OF_A_WORD.test(text.charAt(at - 1)) || !OF_A_WORD.test(text.charAt(at));
  for (let at = all.indexOf(wanted); at >= 0 && wanted; at = all.indexOf(wanted, at + 1)) {
    if (divides(places[at] ?? 0) && divides((places[at + wanted.length - 1] ?? 0) + 1)) return true;
  }
  return false;
}

/** True when the words are in it whole, and nothing that stood there before is gone or changed. */
export function isIn(after: string, words: string, before: string): boolean {
  const wanted = squeezed(words);
  for (let at = after.indexOf(wanted); at >= 0; at = after.indexOf(wanted, at + 1)) {
    if (after.slice(0, at) + after.slice(at + wanted.length) === before) return true;
  }
  return false;
}
