import { say } from '../../words/say';
import { type Cells, Rejected } from './cells';
import type { CsvKind } from './fields';
import { type KnownAccount, type Named, namesOf } from './found-again';
import { externalIdOf, ID_LENGTH } from './stamp';
import { excerpt, readDomains } from './text-values';

/** Rows that belong to an account. */
export type OwnedKind = Exclude<CsvKind, 'accounts'>;
type OwnedCells = { [K in OwnedKind]: Cells<K> }[OwnedKind];

/** The imported account that a row belongs to: by its id, else by what else the row says of it. `email`: a person's own, whose domain says it last. */
export function accountOf(cells: OwnedCells, accountsOf: (row: Named) => readonly KnownAccount[], email?: string): string {
  const id = cells.whole('accountId', ID_LENGTH);
  if (id) return externalIdOf(id);
  const name = cells.text('accountName', 300) ?? '';
  const said = readDomains(cells.raw('accountDomain'));
  const explicit = name !== '' || said.length > 0;
  const domains = explicit ? said : readDomains(email ?? '');
  if (!explicit && domains.length === 0) throw cells.header('accountId') ? cells.lacks('accountId') : new Rejected(say('fileRows.whose'));
  const [account, ...more] = accountsOf({ name, domains });
  if (account && more.length === 0) return account.externalId;
  if (account) throw new Rejected(say('fileRows.oneOfSeveral', { names: namesOf([account, ...more]) }));
  throw new Rejected(say('fileRows.noAccountNamed', { name: excerpt(name || domains.join(', ')) }));
}
