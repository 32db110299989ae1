import type { Account } from '../../domain/account';
import { isApproved, workspaceOf } from '../../domain/address/workspace';
import type { LookedUp } from '../../domain/match/looked-up';
import type { Anchor } from '../../domain/outbox/operation';
import type { Place } from '../../domain/place';
import { mayConnect, type Policy } from '../../domain/policy/policy';
import { type RecordInFront, recordInFront } from '../../domain/touchpoint/record-in-front';
import type { TouchpointPerson } from '../../domain/touchpoint/touchpoint';
import type { Reading } from '../../store/batch';
import { allConnections } from '../../store/connections/connections';
import { recordsOf } from '../../store/records/records';
import type { ConnectionRow } from '../../store/rows';
import { systemOf } from '../connections/system';
import type { Config } from '../settings/config';

/** Where a touchpoint of an account goes. */
export interface Target {
  /** `local`, our own book, or a connection id. */
  destination: string;
  connection?: ConnectionRow;
  /** The account's record there. */
  recordId?: string;
  /** The case or opportunity of that account which is in front there. */
  inFront?: RecordInFront;
  /** The account's contacts there, by our own id of them. */
  personIds: ReadonlyMap<string, string>;
}

const OWN_BOOK: Target = { destination: 'local', personIds: new Map() };

/** A connection that may be written to now, as far as is known without asking it. */
export const isWritable = (row: ConnectionRow, { policy, workspaces }: { policy: Policy; workspaces: string[] }): boolean =>
  row.state === 'connected' && row.writes && mayConnect(policy, row.connector, row.method) && isApproved(workspaces, row.host);

/** The page that a touchpoint is taken from. */
interface Page {
  place?: Place | null;
  lookedUp?: LookedUp;
}

/**
 * The company's CRM where it knows this account and may be written to, else our own book. What a page of one org of it says
 * never goes to another org. Of several that hold the account the one that was connected first.
 */
export async function targetFor(account: Account, page: Page | undefined, config: Config, shared?: Reading): Promise<Target> {
  const place = page?.place ?? undefined;
  const keeps = (row: ConnectionRow) => systemOf(row.connector)?.keepsTouchpoints && isWritable(row, config);
  const isOther = ({ connector, host }: ConnectionRow) =>
    place?.host === connector && host !== workspaceOf({ origin: `https://${place.space}` });
  const fitting = (await allConnections(shared))
    .filter((row) => keeps(row) && !isOther(row))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  if (fitting.length === 0) return OWN_BOOK;
  const records = await recordsOf(account.id, shared);
  for (const connection of fitting) {
    const own = records.filter((record) => record.connectionId === connection.id);
    const found = own.find((record) => record.type === 'account');
    if (!found) continue;
    const people = own.flatMap((record) =>
      record.type === 'contact' ? [[record.value.email?.toLowerCase() ?? '', record.externalId] as const] : [],
    );
    const known = account.contacts.flatMap(({ id, email }) => {
      const there = own.find((record) => record.type === 'contact' && `${record.connectionId}:${record.externalId}` === id)?.externalId;
      const byAddress = email ? people.find(([address]) => address === email)?.[1] : undefined;
      const person = there ?? byAddress;
      return person ? [[id, person] as const] : [];
    });
    const { externalId: recordId } = found;
    const front = place?.host === connection.connector ? recordInFront(place, page?.lookedUp) : undefined;
    // Somebody may say that another account's case is about this one: what is written of it stays with this account.
    const inFront = front?.accountId === recordId ? { inFront: front } : {};
    return { destination: connection.id, connection, recordId, ...inFront, personIds: new Map(known) };
  }
  return OWN_BOOK;
}

/** Ids of the record and its people where the write goes, the record in front before its account; nothing for our own book. */
export function anchorOf({ recordId, inFront, personIds }: Target, people: readonly TouchpointPerson[]): Anchor | undefined {
  if (!recordId) return undefined;
  const known = people.map(({ contactId }) => (contactId ? personIds.get(contactId) : undefined));
  return {
    recordId: inFront?.id ?? recordId,
    personIds: known.filter((id) => id !== undefined),
    others: people.filter((_, index) => known[index] === undefined).map(({ name }) => name),
  };
}
