import type { FoundComposer } from '../composer';
import { textIn } from '../read-back';
import type { SentLook } from '../sent';

/** The message that Salesforce shows after an action, in every language [three public test suites, 2020-2024]; an error is shown in the form. */
const DONE = '.forceActionsText,[data-aura-class=forceActionsText]';
/** How long after its text is gone a mail may take to be called sent. */
const PATIENCE_MS = 15_000;

const shown = () => [...document.querySelectorAll(DONE)];

/** A mail is sent when its editor is empty or gone and Salesforce says that an action is done. A text that is changed or cleared is only left. */
export function salesforceSent({ editor, kind }: FoundComposer): SentLook | undefined {
  if (kind !== 'salesforce.email') return undefined;
  const known = new WeakSet<Element>(shown());
  let gone: number | undefined;
  return () => {
    const stands = editor.isConnected && editor.ownerDocument.defaultView !== null && textIn(editor) !== '';
    const done = shown().some((message) => !known.has(message));
    if (stands) {
      // What was said while the mail still stood there was about something else.
      for (const message of shown()) known.add(message);
      gone = undefined;
      return undefined;
    }
    gone ??= Date.now();
    if (done) return 'sent';
    return Date.now() - gone > PATIENCE_MS ? 'left' : undefined;
  };
}
