import type { Person } from '../../domain/place';
import { lastFocus } from '../last-focus';
import { boxOf, chipsIn, editorsIn, inputNamed } from './box';

/** Gmail's own id of the mail that a box would send, without its `#`. */
export const draftOf = (box: Element): string | undefined => /^#?(msg-[af]:r?-?\d{1,20})$/.exec(inputNamed(box, 'draft') ?? '')?.[1];

/**
 * The mail that is being written where no thread is open: the one that the person wrote in last, or the only one in sight.
 * None while it is for nobody yet. What is still being typed into "To" is no address: only chips count.
 */
export function mailInFront(document: Document): Element | undefined {
  const boxes = editorsIn(document).flatMap((editor) => boxOf(editor) ?? []);
  const last = lastFocus();
  const box = boxes.find((one) => last && one.contains(last)) ?? (boxes.length === 1 ? boxes[0] : undefined);
  return box && draftOf(box) && recipientsOf(box).length > 0 ? box : undefined;
}

/** Whom it goes to, openly: addresses in "Bcc" are often those of a system. */
const recipientsOf = (box: Element) => chipsIn(box, ['to', 'cc']).filter(({ address }) => address);

export function peopleOfDraft(box: Element, mailbox: string | undefined): Person[] {
  return recipientsOf(box)
    .slice(0, 60)
    .map(({ name, address }) => ({
      address,
      ...(name !== address && { name: name.slice(0, 300) }),
      role: 'recipient',
      ...(address === mailbox && { isMe: true }),
    }));
}
