import type { PutOrder } from '../domain/outreach/insert-order';
import type { FoundComposer } from './composer';
import { isPlain } from './enter';
import { markupOf } from './rich';

/** Has markup put into the marked editor from the page's own world. */
export type EnterByPage = (order: { commandId: string; html: string }) => Promise<boolean>;

const MARK = 'data-sidelight-insert';

/** For browsers in which a paste of ours reaches the page without its data. The mark names the editor, and is gone afterwards. */
export async function enterMarked(composer: FoundComposer, { commandId, body, plain }: PutOrder, enter: EnterByPage): Promise<void> {
  const { editor } = composer;
  const html = markupOf(isPlain(composer) ? [{ kind: 'paragraph', spans: [{ text: plain }] }] : body, 'blocks');
  editor.setAttribute(MARK, commandId);
  await enter({ commandId, html }).catch(() => false);
  editor.removeAttribute(MARK);
}
