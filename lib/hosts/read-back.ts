/** What stands in the editor, as a person sees it, white space aside: editors set lines in their own ways. */
export function textIn(editor: HTMLElement): string {
  return squeezed(editor instanceof HTMLTextAreaElement ? editor.value : visible(editor));
}

/** Where nothing is laid out, the text alone. */
const visible = (editor: HTMLElement) => editor.innerText ?? editor.textContent ?? '';

/** Zero-width marks are the editors' own fillers. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** What the person has in it so far: what stands above signature and quoted text. */
export function ownText({ editor, below: [first] }: { editor: HTMLElement; below: readonly Element[] }): string {
  if (!first) return textIn(editor);
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(first);
  return squeezed(range.toString());
}

/** True when the words are in it whole, and nothing that stood there before is gone or changed. */
export function isIn(after: string, words: string, before: string): boolean {
  const wanted = squeezed(words);
  for (let at = after.indexOf(wanted); at >= 0; at = after.indexOf(wanted, at + 1)) {
    if (after.slice(0, at) + after.slice(at + wanted.length) === before) return true;
  }
  return false;
}
