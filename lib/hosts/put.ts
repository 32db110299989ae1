import type { FieldFate } from '../domain/outreach/insert';
import { type ComposerInPage, isInternal, type PutAnswer, type PutOrder } from '../domain/outreach/insert-order';
import type { HostId, Place } from '../domain/place';
import { placeCaret } from './caret';
import { chooseComposer, isComposer } from './choose-composer';
import type { FoundComposer } from './composer';
import { heldFields, putRecipients, putSubject } from './composer-fields';
import { enter, takeBack, wordsFor } from './enter';
import { type EnterByPage, enterMarked } from './enter-by-page';
import { isIn, ownText, seenIn, standsIn, textIn } from './read-back';

/** Editors with a model of their own take the caret over, and what was pasted, a moment later. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The same record in front: more may be known of it by now, as of a mail whose window was not up yet. */
const isSame = (a: Place, b: Place) =>
  a.page === b.page && a.space === b.space && (a.refs[0]?.id === b.refs[0]?.id || (a.page === 'compose' && !b.refs[0]));

/** The composer that would be written into now. */
export function composerNow(host: HostId, place: Place): ComposerInPage | undefined {
  const chosen = chooseComposer(host, place);
  if (!isComposer(chosen)) return undefined;
  const { kind, channel, subject, recipients } = chosen;
  return { kind, channel, recipients: recipients?.who ?? [], hasSubject: subject !== undefined };
}

/** Why this text may not go there; the audience is compared and never changed. */
function against({ channel }: FoundComposer, order: PutOrder): PutAnswer | undefined {
  if (channel === undefined) return { kind: 'unknown_channel' };
  return isInternal(channel) === isInternal(order.channel) ? undefined : { kind: 'wrong_channel', stands: channel };
}

/**
 * Puts one text into the composer that the person wrote in last, reads it back, and takes it out again where it is not there as meant.
 * Presses nothing of the host's and sends nothing.
 */
export async function put(host: HostId, where: () => Place | undefined, order: PutOrder, byPage?: EnterByPage): Promise<PutAnswer> {
  const choose = () => {
    const place = where();
    return place && isSame(place, order.place) ? chooseComposer(host, place, order.opened) : ({ kind: 'moved' } as const);
  };
  const first = choose();
  if (!isComposer(first)) return first;
  const holds = [...heldFields(first, order), ...(standsIn(ownText(first), wordsFor(first, order)) ? (['text'] as const) : [])];
  const refused = against(first, order) ?? (holds.length > 0 && !order.over ? { kind: 'not_empty' as const, holds } : undefined);
  if (refused) return refused;

  placeCaret(first.editor, first.below);
  if (first.way === 'pasted') await moment();
  // The page had a moment to itself: whose composer it is and who would read it is asked again, in the task that writes.
  const composer = choose();
  if (!isComposer(composer)) return composer;
  if (composer.editor !== first.editor) return { kind: 'no_composer', why: 'focus' };
  const changed = against(composer, order);
  if (changed) return changed;
  const before = textIn(composer.editor);
  // A page that was opened for this text and loaded anew after it had come: its draft holds it.
  if ((order.place.page === 'compose' || order.opened) && standsIn(seenIn(composer.editor), wordsFor(composer, order)))
    return { kind: 'inserted', subject: 'kept', recipients: 'kept', ...threadOf(composer) };
  if (byPage && composer.way === 'pasted') await enterMarked(composer, order, byPage);
  else enter(composer, order);
  if (composer.way === 'pasted') await moment();
  if (!isIn(textIn(composer.editor), wordsFor(composer, order), before)) {
    if (textIn(composer.editor) !== before) takeBack(composer);
    if (composer.way === 'pasted') await moment();
    return { kind: 'not_read_back', undone: textIn(composer.editor) === before };
  }
  return { kind: 'inserted', ...putFields(composer, order), ...threadOf(composer) };
}

const threadOf = ({ begins }: FoundComposer) => (begins === undefined ? {} : { thread: begins });

/** After the text, so that taking the text back is the person's last step; the caret goes back behind it. */
function putFields(composer: FoundComposer, order: PutOrder): { subject: FieldFate; recipients: FieldFate } {
  const selection = composer.editor.ownerDocument.getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const fates = { recipients: putRecipients(composer, order), subject: putSubject(composer, order) };
  if (fates.recipients !== 'put' && fates.subject !== 'put') return fates;
  composer.editor.focus();
  if (caret && composer.editor.contains(caret.startContainer)) {
    selection?.removeAllRanges();
    selection?.addRange(caret);
  }
  return fates;
}
