/** Where in an editor the text goes. Nothing that stands there is ever selected when it arrives: what is selected would be replaced. */

const holds = (editor: Node, range: Range | undefined): range is Range =>
  range !== undefined && editor.contains(range.commonAncestorContainer);

function rangeIn(editor: HTMLElement): Range | undefined {
  const selection = editor.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return holds(editor, range) ? range : undefined;
}

/** Right before what stands below the person's own text; in an empty line there, where hosts leave one. */
function above(editor: HTMLElement, first: Element | undefined): Range {
  const range = editor.ownerDocument.createRange();
  const line = first ? first.previousElementSibling : editor.lastElementChild;
  const isFree = line && !line.textContent?.trim();
  if (isFree || !first) range.selectNodeContents(line ?? editor);
  else range.setStartBefore(first);
  range.collapse(isFree || first !== undefined);
  return range;
}

/** True when the position lies inside or behind what stands below: signature and quoted text stay as they are. */
const isBelow = (range: Range, first: Element | undefined) =>
  first !== undefined && (first.contains(range.endContainer) || range.comparePoint(first.parentNode ?? first, indexOf(first)) < 0);

const indexOf = (element: Element) => [...(element.parentNode?.childNodes ?? [])].indexOf(element);

/** Focuses the editor with the caret where the person left it, or at the end of what they wrote. */
export function placeCaret(editor: HTMLElement, below: readonly Element[]): void {
  const own = rangeIn(editor)?.cloneRange();
  editor.focus({ preventScroll: false });
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(editor.selectionEnd, editor.selectionEnd);
    return;
  }
  const [first] = below;
  own?.collapse(false);
  const range = own && !isBelow(own, first) ? own : above(editor, first);
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** True when typing would go into this editor and nowhere else: the browser's commands type into whatever has the focus. */
export function isAimed(editor: HTMLElement): boolean {
  const { activeElement } = editor.ownerDocument;
  if (!activeElement || !(editor === activeElement || editor.contains(activeElement) || activeElement.contains(editor))) return false;
  return editor instanceof HTMLTextAreaElement || rangeIn(editor)?.collapsed === true;
}
