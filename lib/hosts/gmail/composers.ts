import type { Recipient } from '../../domain/outreach/insert';
import type { Place } from '../../domain/place';
import type { ComposerFinder, FoundComposer } from '../composer';
import { addressesIn, visibleArea } from '../dom';
import { threadId } from './token';

/** Labels are localised, these are not [capture 2020-10, es 2024]. */
const EDITOR = ':is([g_editable=true],.editable)[role=textbox][contenteditable=true]';
/** New mail docked, full screen or in a window of its own; the answer under a thread. */
const BOX = '[role=dialog],.aoI,.M9';
/** Recipients since 2021-10 are chips in a list; before, a text area held them. */
const CHIP = '[name=to] [role=option][data-hovercard-id]';
const TO = ':is([name=to] input,textarea[name=to])';
const BELOW = '.gmail_signature,.gmail_quote,.gmail_extra,[data-smartmail=gmail_signature]';

const inputNamed = (box: Element, name: string) => box.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value;

/** The thread that a box answers, by what it would send: its perm id, and the legacy id for threads that we began. */
function answers(box: Element): (string | undefined)[] {
  return [threadId(inputNamed(box, 'rt')), threadId(inputNamed(box, 'lts'))];
}

function recipientsOf(box: Element): NonNullable<FoundComposer['recipients']> {
  const chips = [...box.querySelectorAll(CHIP)].map((chip): Recipient => {
    const address = addressesIn(chip.getAttribute('data-hovercard-id') ?? '')[0] ?? '';
    return { name: chip.getAttribute('data-name') ?? address, address };
  });
  const field = box.querySelector<HTMLInputElement>(TO) ?? undefined;
  const typed = addressesIn(field?.value ?? '').map((address) => ({ name: address, address }));
  return { who: [...chips, ...typed], field };
}

function composerIn(editor: HTMLElement, place: Place): FoundComposer {
  const box = outermost(editor) ?? editor;
  const subject = [...box.querySelectorAll<HTMLInputElement>('input[name=subjectbox]')].find((input) => visibleArea(input) > 0);
  const [rt, lts] = answers(box);
  // A new mail names a thread too: the one that it will begin, without a legacy id.
  const [focus] = place.refs;
  const reply = lts !== undefined || (rt !== undefined && (!rt.startsWith('a:') || rt === focus?.id));
  return {
    kind: reply ? 'gmail.reply' : 'gmail.new',
    channel: 'email',
    editor,
    way: 'typed',
    box,
    ...(!reply && { begins: rt ?? null }),
    ...(reply && focus?.id !== rt && focus?.id !== lts && { foreign: true }),
    ...(subject && { subject }),
    recipients: recipientsOf(box),
    below: [...editor.querySelectorAll(BELOW)].filter((one) => !one.parentElement?.closest(BELOW)),
  };
}

/** The box with everything that belongs to the mail; a thread's own dialog, in which it was popped out, holds no second editor. */
function outermost(editor: Element): Element | undefined {
  let box: Element | undefined;
  for (let next = editor.closest(BOX); next; next = next.parentElement?.closest(BOX) ?? null) {
    if (next.querySelectorAll(EDITOR).length > 1) break;
    box = next;
  }
  return box;
}

/** Mails being written: new, answered in the thread, popped out. Bodies of mails that came are never among them. */
export const gmailComposers: ComposerFinder = (document, place) =>
  [...document.querySelectorAll<HTMLElement>(EDITOR)]
    .filter((editor) => !editor.closest('.a3s,.ii') && visibleArea(editor) > 0)
    .map((editor) => composerIn(editor, place));
