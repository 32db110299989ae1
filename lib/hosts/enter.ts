import type { PutOrder } from '../domain/outreach/insert-order';
import { isAimed } from './caret';
import type { FoundComposer } from './composer';
import { pasteEvent } from './paste-event';
import { markupOf, wordsOf } from './rich';

type Text = Pick<PutOrder, 'body' | 'plain'>;

export const isPlain = ({ editor }: FoundComposer) =>
  editor instanceof HTMLTextAreaElement || editor.matches('[contenteditable=plaintext-only],[data-test-id*=plain-text]');

/** The words that are to stand there in the end. */
export const wordsFor = (composer: FoundComposer, { body, plain }: Text): string => (isPlain(composer) ? plain : wordsOf(body));

/** The browser's own typing: trusted events, one step to undo, drafts save themselves. Nothing where the caret is not there. */
function type(composer: FoundComposer, { body, plain }: Text): void {
  const { editor } = composer;
  if (!isAimed(editor)) return;
  const { ownerDocument: page } = editor;
  if (isPlain(composer)) page.execCommand('insertText', false, plain);
  else page.execCommand('insertHTML', false, markupOf(body, 'lines'));
}

/** What the editor takes into its own model, with formats and as one step to undo. */
function paste(composer: FoundComposer, { body, plain }: Text): void {
  composer.editor.dispatchEvent(pasteEvent(isPlain(composer) ? { plain } : { plain, html: markupOf(body, 'blocks') }));
}

/** Puts the text in at the caret. What a page does not take is not there when the editor is read again. */
export function enter(composer: FoundComposer, text: Text): void {
  try {
    if (composer.way === 'pasted') paste(composer, text);
    else type(composer, text);
  } catch {
    // A page whose own objects are closed to us: the read-back says so.
  }
}

/** Takes the last step back, by the editor's own means: one, and never into what the person did before. */
export function takeBack({ editor, way }: FoundComposer): void {
  if (way === 'typed') {
    if (isAimed(editor)) editor.ownerDocument.execCommand('undo');
    return;
  }
  const mac = /Mac/.test(navigator.platform);
  editor.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !mac,
      metaKey: mac,
      bubbles: true,
      cancelable: true,
    } as KeyboardEventInit),
  );
}
