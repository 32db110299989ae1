import type { FoundComposer } from '../composer';
import { trusted } from '../dom';
import { textIn } from '../read-back';
import type { SentLook } from '../sent';

const COMMENT = 'article[data-test-id=omni-log-comment-item]';
const WORDS = '[data-test-id=omni-log-message-content]';
const CUSTOMER = '[data-test-id=omni-log-item-sender][type=end-user]';
const NOTE = '[data-test-id=omni-log-internal-note-tag]';

const commentsIn = (panel: Element) => trusted(panel, COMMENT, WORDS);
const has = (comment: Element, selector: string) => trusted(comment, selector, WORDS).length > 0;

/** A reply is sent when the ticket shows a new one of ours, of the same audience, and the box no longer holds the text. */
export function zendeskSent({ editor, channel }: FoundComposer): SentLook | undefined {
  const panel = editor.closest('[data-test-id^=ticket-][data-test-id$=-layout]');
  if (!panel) return undefined;
  const known = new Set(commentsIn(panel).map(({ id }) => id));
  const text = textIn(editor);
  const isOurs = (comment: Element) =>
    !known.has(comment.id) && !has(comment, CUSTOMER) && has(comment, NOTE) === (channel === 'ticket.internal');
  return () => {
    // Many agents have the tab closed as they submit: whether it was sent is asked of the ticket then.
    if (!panel.isConnected) return 'left';
    return textIn(editor) !== text && commentsIn(panel).some(isOurs) ? 'sent' : undefined;
  };
}
