import type { FoundComposer } from '../composer';
import type { SentLook } from '../sent';

/** The link "View message" beside "Message sent": its id is the same in every language [public test suites, 2014-2026]. */
const SENT = 'span#link_vsm';
/** How long after its box is gone a mail may take to be called sent. */
const PATIENCE_MS = 15_000;

const shown = () => [...document.querySelectorAll(SENT)].find((link) => !link.closest('.a3s,.ii'));

/** A mail is sent when its draft has no box any more and Gmail says so; it is taken back when its draft has one again. */
export function gmailSent({ editor, box }: FoundComposer): SentLook {
  const draft = box.querySelector<HTMLInputElement>('input[type=hidden][name=draft]')?.value;
  const earlier = shown();
  let gone: number | undefined;
  let sent = false;
  const stands = () =>
    editor.isConnected ||
    (draft !== undefined &&
      [...document.querySelectorAll<HTMLInputElement>('input[type=hidden][name=draft]')].some(({ value }) => value === draft));
  return () => {
    if (stands()) {
      gone = undefined;
      if (!sent) return undefined;
      sent = false;
      return 'undone';
    }
    gone ??= Date.now();
    const link = shown();
    if (link && link !== earlier) sent = true;
    if (sent) return 'sent';
    return Date.now() - gone > PATIENCE_MS ? 'left' : undefined;
  };
}
