import type { PutOrder } from '../domain/outreach/put';
import { isAimed } from './caret';
import type { FoundComposer } from './composer';
import { pasteEvent } from './paste-event';
import { textIn } from './read-back';
import { markupOf, wordsOf } from './rich';

type Text = Pick<PutOrder, 'body' | 'plain'>;

const isPlain = ({ editor }: FoundComposer) =>
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

/**
 * Types line by line, by the events that come before typing: for editors with a model of their own in a browser that lets nobody hand
 * them a paste. Looks and lists are lost, the words are not.
 */
export function typeLines(composer: FoundComposer, text: Text): void {
  const before = (inputType: string, data: string | null) =>
    composer.editor.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }));
  for (const [n, line] of wordsFor(composer, text).split('\n').entries()) {
    if (n > 0) before('insertParagraph', null);
    if (line) before('insertText', line);
  }
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

/** Takes one step back, by the editor's own means. */
function stepBack({ editor, way }: FoundComposer): void {
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

/** Steps that one insertion may be made of, where it was typed line by line. */
const MOST_STEPS = 40;

/** Takes steps back until the editor holds what it held. */
export function takeBack(composer: FoundComposer, before: string): void {
  for (let step = 0; step < MOST_STEPS && textIn(composer.editor) !== before; step += 1) stepBack(composer);
}
