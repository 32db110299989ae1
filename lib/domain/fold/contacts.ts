import type { Contact } from '../account';
import { withoutGaps } from '../data/without-gaps';
import type { SourceRecord } from '../record';
import { corrected, isCorrection } from '../records/contact';
import { compareText } from '../text/compare-text';

type ContactRecord = Extract<SourceRecord, { type: 'contact' }>;

/** The order in which a renewal needs them. */
const ROLE_ORDER = ['economic buyer', 'champion', 'technical admin', 'it/security', 'procurement/billing', 'end user'];

/**
 * One person per e-mail address; each value from the most trusted record that has it, and what was said of the person here over
 * all of them: a correction outlives the next file, also where the same address comes under another id. Expects records in precedence order.
 */
export function foldContacts(records: ContactRecord[]): Contact[] {
  const said = new Map<string, Contact>();
  for (const record of records.toReversed()) {
    if (!isCorrection(record)) continue;
    const { email } = record.value;
    for (const key of [`id ${record.externalId}`, ...(email ? [`email ${email}`] : [])]) said.set(key, record.value);
  }
  const byKey = new Map<string, Contact>();
  for (const record of records) {
    if (isCorrection(record)) continue;
    const { connectionId, externalId, value } = record;
    const id = `${connectionId}:${externalId}`;
    const email = value.email?.trim().toLowerCase() || undefined;
    const key = email ? `email ${email}` : `id ${id}`;
    const known = byKey.get(key);
    byKey.set(key, known ? withGaps(known, value) : { ...value, id, ...(email && { email }) });
  }
  return [...byKey.values()]
    .map((contact) => corrected(contact, said.get(`id ${contact.id}`) ?? said.get(`email ${contact.email}`)))
    .sort(byImportance);
}

function withGaps(known: Contact, other: Contact): Contact {
  return withoutGaps({ ...known, role: known.role ?? other.role, title: known.title ?? other.title, left: known.left ?? other.left });
}

/** People who left come last, the others by role, then by name. */
function byImportance(a: Contact, b: Contact): number {
  return (
    Number(a.left ?? false) - Number(b.left ?? false) || roleRank(a) - roleRank(b) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}

function roleRank({ role }: Contact): number {
  const index = role ? ROLE_ORDER.indexOf(role) : -1;
  return index < 0 ? ROLE_ORDER.length : index;
}
