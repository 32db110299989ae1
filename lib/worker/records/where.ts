import type { Account } from '../../domain/account';
import type { SourceRecord } from '../../domain/record';
import { accountField, type FieldTarget, type ValueField } from '../../domain/records/fields';
import type { FieldTerms } from '../../domain/records/terms';
import { getConnection } from '../../store/connections/connections';
import { recordsOf } from '../../store/records/records';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { systemOf } from '../connections/system';
import type { Config } from '../settings/config';
import { isWritable } from '../touchpoints/target';
import { termsOf } from './terms';

/** Where a field of an account is written. */
export interface Where {
  /** `local`, our own book, or a connection id. */
  destination: string;
  label: string;
  userId?: string;
  target?: FieldTarget;
  choices?: string[];
  /** What the system calls the role. */
  word?: string;
  /** Why it cannot be set here at all. */
  closed?: string;
  /** Why it is kept here although a connected system holds the account. */
  note?: string;
}

type AccountRecord = Extract<SourceRecord, { type: 'account' }>;
const ORDER = ['salesforce:', 'zendesk:'];

/** The connected systems that hold this account, the CRM before the helpdesk. */
export async function liveRecords(accountId: string): Promise<AccountRecord[]> {
  const rows = (await recordsOf(accountId)).filter((row): row is AccountRecord => row.type === 'account');
  return ORDER.flatMap((system) => rows.filter(({ connectionId, value }) => connectionId.startsWith(system) && value.name !== undefined));
}

const ownBook = (note?: string): Where => ({ destination: 'local', label: say('touchpoint.ownBook'), ...(note && { note }) });

/**
 * Back to the system that says the value, or that would: the one that holds the account and has a field for it. What it says cannot
 * be corrected anywhere else, because it would be believed before us; what it does not say may be kept here, and that is said.
 */
export async function whereFor(account: Account, field: ValueField, config: Config): Promise<Where> {
  if (kept(field, config)) return { ...ownBook(), closed: say('records.neverKept') };
  const records = await liveRecords(account.id);
  const source = field === 'domain' ? undefined : account.provenance[accountField(field)]?.connectionId;
  const says = records.find(({ connectionId }) => connectionId === source);
  let note: string | undefined;
  for (const record of says ? [says] : records) {
    const connection = await getConnection(record.connectionId);
    const label = labelOf(record.connectionId);
    const { fields } = (await termsOf(record.connectionId)) ?? { fields: mapped(connection) };
    const terms = fields[field];
    if (!terms && !says) continue;
    const why = whyNot(label, connection, terms, config);
    if (why === undefined && connection && terms) {
      const target = { recordId: record.externalId, path: terms.path };
      const { choices } = terms;
      return { destination: connection.id, label, userId: connection.user?.userId, target, ...(choices && { choices }) };
    }
    if (says) return { destination: connection?.id ?? 'local', label, closed: why ?? say('records.notMapped', { name: label }) };
    note ??= why;
  }
  return ownBook(note && say('records.keptHere', { why: note }));
}

const kept = (field: ValueField, { policy }: Config): boolean => field !== 'domain' && policy['fields.neverCache'].includes(field);

/** While a system cannot be asked, what the person chose in the settings is all that is known. */
function mapped(connection: ConnectionRow | undefined): Partial<Record<ValueField, FieldTerms>> {
  const mapping = (connection?.settings.mapping ?? {}) as Partial<Record<ValueField, string>>;
  const all = { ...mapping, ...systemOf(connection?.connector)?.standardFields };
  return Object.fromEntries(Object.entries(all).map(([field, path]) => [field, { path }]));
}

function whyNot(name: string, connection: ConnectionRow | undefined, terms: FieldTerms | undefined, config: Config): string | undefined {
  if (!connection || !isWritable(connection, config)) return say('records.readOnly', { name });
  if (terms?.closed === 'elsewhere') return say('records.elsewhere', { name });
  return terms?.closed === 'rights' ? say('records.noRight', { name }) : undefined;
}
