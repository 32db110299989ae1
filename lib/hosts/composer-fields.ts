import type { FieldFate, Recipient } from '../domain/outreach/insert';
import type { PutOrder } from '../domain/outreach/insert-order';
import type { FoundComposer } from './composer';

type Held = ('subject' | 'recipients')[];

/** The same people, in whatever order. */
function isTo(there: readonly Recipient[], wanted: readonly Recipient[]): boolean {
  const addresses = wanted.map(({ address }) => address.toLowerCase());
  return there.length === addresses.length && there.every(({ address }) => addresses.includes(address.toLowerCase()));
}

/** Fields that hold something else than what would be put there. */
export function heldFields({ subject, recipients }: FoundComposer, order: PutOrder): Held {
  const held: Held = [];
  if (subject && order.subject !== undefined && subject.value.trim() !== '' && subject.value.trim() !== order.subject.trim())
    held.push('subject');
  if (order.recipients.length > 0 && recipients && recipients.who.length > 0 && !isTo(recipients.who, order.recipients))
    held.push('recipients');
  return held;
}

function typeInto(field: HTMLInputElement, text: string): boolean {
  field.focus();
  if (field.ownerDocument.activeElement !== field) return false;
  field.select();
  return field.ownerDocument.execCommand('insertText', false, text);
}

/** One line, whatever it was made of: a line break in an address field is another address. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Somebody else's subject is replaced only after the person said so. */
export function putSubject({ subject }: FoundComposer, { subject: wanted, over }: PutOrder): FieldFate {
  if (!subject || wanted === undefined) return 'none';
  if (subject.value.trim() === oneLine(wanted)) return 'same';
  if (subject.value.trim() !== '' && !over) return 'kept';
  return typeInto(subject, oneLine(wanted)) && subject.value.trim() === oneLine(wanted) ? 'put' : 'kept';
}

/** Only into an empty field. Who stands there stays there: taking somebody out would need the host's own buttons. */
export function putRecipients({ recipients }: FoundComposer, { recipients: wanted }: PutOrder): FieldFate {
  if (!recipients || wanted.length === 0) return 'none';
  const { field, who } = recipients;
  if (who.length > 0 || !field) return isTo(who, wanted) ? 'same' : 'kept';
  const text = wanted.map(({ address }) => oneLine(address).replace(/[,;<>\s]/g, '')).join(', ');
  return typeInto(field as HTMLInputElement, `${text}, `) ? 'put' : 'kept';
}
