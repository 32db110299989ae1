import type { AccountField, AccountPatch, Contact, IsoInstant, Provenance, Touchpoint } from './account';
import type { Milestone } from './account/milestone';
import type { SurveyRow } from './account/survey';
import type { TicketRow } from './fold/tickets';
import type { UsageRow } from './fold/usage';
import type { HealthNote } from './health/by-hand';
import type { RenewalNote, Subscription } from './renewal/terms';
import { isTicketSystem } from './source/precedence';
import type { PlaybookTask } from './task/task';

interface RecordBase {
  /** Connection the row came through: `sample`, `csv`, `local`, `zendesk:acme.zendesk.com`. */
  connectionId: string;
  externalId: string;
  /** External id of the account this row belongs to, in the same connection. */
  accountExternalId: string;
  /** Our own account id. */
  accountId: string;
  /** What people call the source, shown beside values. */
  label: string;
  asOf: IsoInstant;
  /** Of an account: fields that were looked at by themselves since, and found or made right. */
  heldAt?: Partial<Record<AccountField, IsoInstant>>;
  /** Of an account: fields of which the latest file did not speak, with the file that did. */
  kept?: Partial<Record<AccountField, Pick<Provenance, 'asOf' | 'label'>>>;
  /** Of an account that is nobody's book here: when a page last showed it. It leaves by itself. */
  lookedAt?: IsoInstant;
  /** Of an account: since when it is known, and its own account id, where it is part of another source's account for now. */
  since?: IsoInstant;
  home?: string;
}

/** One source's view of one object. The account shown is a fold of these; nothing else is ever written. */
export type SourceRecord =
  | (RecordBase & { type: 'account'; value: AccountPatch })
  | (RecordBase & { type: 'contact'; value: Contact })
  | (RecordBase & { type: 'task'; value: PlaybookTask })
  | (RecordBase & { type: 'touchpoint'; value: Touchpoint })
  | (RecordBase & { type: 'subscription'; value: Subscription })
  | (RecordBase & { type: 'survey'; value: SurveyRow })
  | (RecordBase & { type: 'milestone'; value: Milestone })
  | (RecordBase & { type: 'ticket'; value: TicketRow })
  | (RecordBase & { type: 'usage'; value: UsageRow })
  | (RecordBase & { type: 'renewal'; value: RenewalNote })
  | (RecordBase & { type: 'health'; value: HealthNote });

/** A row as a connector or an importer produces it, before the store gives it our account id. */
export type IncomingRecord = SourceRecord extends infer R ? (R extends SourceRecord ? Omit<R, 'accountId'> : never) : never;

/**
 * Rows that only add to an account other sources brought: what was written here, and what a ticket system was asked about an
 * organization that it did not bring itself. They go with the last of the others.
 */
export const onlyAdds = (record: Pick<SourceRecord, 'connectionId' | 'type' | 'value'>): boolean =>
  record.connectionId === 'local' ||
  (isTicketSystem(record.connectionId) && record.type === 'account' && (record.value as AccountPatch).name === undefined);
