import type { Place } from '../../domain/place';
import type { ComposerFinder, FoundComposer } from '../composer';
import { addressesIn, visibleArea } from '../dom';
import { boxOf, chipsIn, editorsIn, inputNamed } from './box';
import { draftOf } from './draft';
import { threadId } from './token';

const TO = ':is([name=to] input,textarea[name=to])';
const BELOW = '.gmail_signature,.gmail_quote,.gmail_extra,[data-smartmail=gmail_signature]';

/** The thread that a box answers, by what it would send: its perm id, and the legacy id for threads that we began. */
function answers(box: Element): (string | undefined)[] {
  return [threadId(inputNamed(box, 'rt')), threadId(inputNamed(box, 'lts'))];
}

function recipientsOf(box: Element): NonNullable<FoundComposer['recipients']> {
  const field = box.querySelector<HTMLInputElement>(TO) ?? undefined;
  const typed = addressesIn(field?.value ?? '').map((address) => ({ name: address, address }));
  return { who: [...chipsIn(box, ['to']), ...typed], field };
}

function composerIn(editor: HTMLElement, place: Place): FoundComposer {
  const box = boxOf(editor) ?? editor;
  const subject = [...box.querySelectorAll<HTMLInputElement>('input[name=subjectbox]')].find((input) => visibleArea(input) > 0);
  const [rt, lts] = answers(box);
  // A new mail names a thread too: the one that it will begin, without a legacy id.
  const [focus] = place.refs;
  const reply = lts !== undefined || (rt !== undefined && (!rt.startsWith('a:') || rt === focus?.id));
  const foreign = reply && (!focus || ![rt, lts, draftOf(box)].includes(focus.id));
  return {
    kind: reply ? 'gmail.reply' : 'gmail.new',
    channel: 'email',
    editor,
    way: 'typed',
    box,
    ...(!reply && { begins: rt ?? null }),
    ...(foreign && { foreign: true }),
    ...(subject && { subject }),
    recipients: recipientsOf(box),
    below: [...editor.querySelectorAll(BELOW)].filter((one) => !one.parentElement?.closest(BELOW)),
  };
}

export const gmailComposers: ComposerFinder = (document, place) => editorsIn(document).map((editor) => composerIn(editor, place));
