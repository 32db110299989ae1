import type { Account } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { PendingWrite } from '../../domain/outbox/pending';
import { ROLES } from '../../domain/records/contact';
import { fieldValue, textOf, type ValueField } from '../../domain/records/fields';
import { type FieldGap, gapsOf } from '../../domain/records/required';
import { CELL_FIELDS, type CellField, type CellWrite, type RecordCell, type RecordRow } from '../../domain/records/view';
import { pendingFor } from '../../store/outbox/pending';
import { say } from '../../words/say';
import type { Config } from '../settings/config';
import { personWhere } from './person-where';
import { whereFor } from './where';

const BUYER = ROLES[0];
const isCell = (field: FieldGap['field']): field is CellField => (CELL_FIELDS as readonly string[]).includes(field);

/** One record as card and grid show it: each field with what is wrong with it, and whether and where it may be set. */
export async function recordRow(account: Account, config: Config): Promise<RecordRow> {
  const gaps = gapsOf(account, nowIso());
  const pending = (await pendingFor(account.id)).filter(({ state }) => state !== 'sent');
  const cells: RecordCell[] = [];
  for (const field of CELL_FIELDS) {
    const gap = gaps.find((one) => one.field === field);
    const base = field === 'buyer' ? await buyerCell(account, config) : await valueCell(account, field, config);
    const write = writeOf(pending, field, account);
    cells.push({ ...base, ...(gap && { gap: gap.kind, ...(gap.asOf && { asOf: gap.asOf }) }), ...(write && { write }) });
  }
  const others = gaps.flatMap(({ field }) => (isCell(field) ? [] : [field]));
  return { accountId: account.id, name: account.name, sample: account.sample, cells, others };
}

async function valueCell(account: Account, field: ValueField, config: Config): Promise<RecordCell> {
  const { label: where, closed, note, choices } = await whereFor(account, field, config);
  const text = textOf(fieldValue(account, field));
  const known = field === 'domain' && text !== '' ? { closed: say('records.domainKnown') } : {};
  return {
    field,
    text,
    where,
    ...known,
    ...(closed && { closed }),
    ...(note && { note }),
    ...(choices && { choices: choices.map((value) => ({ value, label: value })) }),
  };
}

async function buyerCell(account: Account, config: Config): Promise<RecordCell> {
  const people = account.contacts.filter(({ left }) => !left);
  const buyer = people.find(({ role }) => role === BUYER);
  const { label: where, closed, note } = await personWhere(account, buyer?.id ?? people[0]?.id, { role: BUYER }, config);
  const why = people.length === 0 ? say('records.nobodyKnown') : closed;
  return {
    field: 'buyer',
    text: buyer?.id ?? '',
    where,
    ...(why && { closed: why }),
    ...(note && { note }),
    choices: people.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The last word about a cell that has not arrived. */
function writeOf(pending: readonly PendingWrite[], field: CellField, { contacts }: Account): CellWrite | undefined {
  const found = pending.findLast(({ operation }) =>
    field === 'buyer'
      ? operation.kind === 'contact.change' && operation.change.role === BUYER
      : operation.kind === 'field.set' && operation.field === field,
  );
  if (!found) return undefined;
  const { id, state, error, theirs, operation } = found;
  const person = operation.kind === 'contact.change' ? contacts.find((one) => one.id === operation.contactId)?.name : undefined;
  const text = operation.kind === 'field.set' ? textOf(operation.value) : (person ?? '');
  return { id, state, ...(error && { error }), ...(theirs && { theirs }), text };
}
