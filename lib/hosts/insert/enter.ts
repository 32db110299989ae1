import type { PutOrder } from '../../domain/outreach/put';
import type { FoundComposer } from '../composer';
import { isAimed } from './caret';
import { pasteEvent } from './paste-event';
import { markupOf } from './rich';

type Text = Pick<PutOrder, 'body' | 'plain'>;

const isPlain = ({ editor }: FoundComposer) =>
  editor instanceof HTMLTextAreaElement || editor.getAttribute('contenteditable') === 'plaintext-only';

/** The browser's own typing: trusted events, one step to undo, drafts save themselves. False where the caret is not there. */
function type(composer: FoundComposer, { body, plain }: Text): boolean {
  const { editor } = composer;
  if (!isAimed(editor)) return false;
  const { ownerDocument: page } = editor;
  if (isPlain(composer)) return page.execCommand('insertText', false, plain);
  return page.execCommand('insertHTML', false, markupOf(body, 'lines'));
}

/** What the editor takes into its own model, with formats and as one step to undo. */
function paste({ editor }: FoundComposer, { body, plain }: Text): boolean {
  const formats = editor.matches('[data-test-id*=plain-text]') ? { plain } : { plain, html: markupOf(body, 'blocks') };
  editor.dispatchEvent(pasteEvent(formats));
  return true;
}

/** Puts the text in at the caret. */
export function enter(composer: FoundComposer, text: Text): boolean {
  return composer.way === 'pasted' ? paste(composer, text) : type(composer, text);
}

/** Takes the last step back, by the editor's own means. */
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
