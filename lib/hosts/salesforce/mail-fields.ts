import type { FoundComposer } from '../composer';
import { addressesIn, visibleArea } from '../dom';

/**
 * Labels and placeholders are localised; these are not [three public test suites, 2022-2024]. Not captured: where a page has none or
 * several of them, its fields are the person's.
 */
const SUBJECT = 'input:is(.standardField,[maxlength="3000"]):not([role=combobox])';
const PEOPLE = 'input[role=combobox]';

type Fields = Pick<FoundComposer, 'box' | 'subject' | 'recipients'>;

const seen = <E extends Element>(box: Element, selector: string) =>
  [...box.querySelectorAll<E>(selector)].filter((element) => visibleArea(element) > 0);

/** The nearest part of the page around the editor that has one subject. One that holds another mail too belongs to neither. */
function cardOf(frame: Element, frames: string): { card: Element; subject: HTMLInputElement } | undefined {
  for (let card = frame.parentElement; card; card = card.parentElement) {
    const [subject, ...others] = seen<HTMLInputElement>(card, SUBJECT);
    if (!subject) continue;
    return others.length === 0 && seen(card, frames).length === 1 ? { card, subject } : undefined;
  }
  return undefined;
}

/** Who stands beside the field already; somebody of whom only a name is shown has no address here, and is never replaced. */
function peopleIn(field: HTMLInputElement): NonNullable<FoundComposer['recipients']> {
  const list = field.closest('ul');
  const pills = [...(list?.querySelectorAll('li') ?? [])].filter((pill) => !pill.contains(field) && visibleArea(pill) > 0);
  const named = pills.map((pill) => {
    const name = pill.textContent?.trim() ?? '';
    return { name, address: addressesIn(name)[0] ?? '' };
  });
  const typed = addressesIn(field.value).map((address) => ({ name: address, address }));
  return { who: [...named, ...typed], field };
}

/** Subject and first line of people of the mail around an editor; the line stands above the subject. */
export function mailFields(frame: Element, frames: string): Fields {
  const found = cardOf(frame, frames);
  if (!found) return { box: frame };
  const { card, subject } = found;
  const [to] = seen<HTMLInputElement>(card, PEOPLE);
  const isAbove = to && (to.compareDocumentPosition(subject) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return { box: card, subject, ...(isAbove && { recipients: peopleIn(to) }) };
}
