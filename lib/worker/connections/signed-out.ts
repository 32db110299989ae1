import type { Account } from '../../domain/account';
import type { Reading } from '../../store/batch';
import { allConnections } from '../../store/connections/connections';
import type { ConnectionRow } from '../../store/rows';
import { readConfig } from '../settings/config';
import { labelOf } from './label';

/** Over, and not by a press: what is disconnected by its person is on its way out. */
export const isOver = ({ state, erase }: ConnectionRow): boolean => state === 'signed_out' && erase !== 'all';

/** The systems whose sign-in is over and from which this account is known, or whose page it is. */
export async function signedOutAbout(account: Account | undefined, workspace: string | undefined, shared: Reading): Promise<string[]> {
  const sources = new Set(Object.values(account?.provenance ?? {}).map(({ connectionId }) => connectionId));
  const rows = await allConnections(shared);
  return rows.filter((row) => isOver(row) && (sources.has(row.id) || row.host === workspace)).map(({ id }) => labelOf(id));
}

/** All of them, but those of which nothing is shown any more: these say so themselves. */
export async function signedOut(): Promise<string[]> {
  const { hidden = [] } = await readConfig();
  return (await allConnections()).filter((row) => isOver(row) && !hidden.includes(row.id)).map(({ id }) => labelOf(id));
}
