import type { Ref } from '../../domain/place';
import { asAddress } from '../dom';
import type { FoundRow, RowReader } from '../rows';
import { objectOf, refOf } from './locate';
import { activeView, deepAll, isWritten, recordOf } from './view';

/** A record's own page, whose related lists are no list page; so is one shown beside a list in split view. */
const RECORD = 'records-highlights2,records-lwc-highlights-panel,one-record-home-flexipage2';

const linksOf = (row: Element) => (deepAll(row, 'a[href]') as HTMLAnchorElement[]).filter((link) => !isWritten(link) && !link.target);

/** The one account that the row of another record links to. */
function accountOf(row: Element, id: string | undefined): Ref[] {
  if (id && objectOf(id) === 'Account') return [];
  const [account, ...others] = new Set(
    linksOf(row)
      .flatMap((link) => recordOf(link) ?? [])
      .filter((one) => objectOf(one) === 'Account'),
  );
  return account && others.length === 0 ? [refOf(account, 'linked')] : [];
}

function rowOf(row: Element, index: number): FoundRow | undefined {
  const link = linksOf(row).find((one) => one.closest('th') && recordOf(one));
  const id = link && recordOf(link);
  const refs = [...(id ? [refOf(id, 'focus')] : []), ...accountOf(row, id)];
  if (refs.length === 0) return undefined;
  const mails = new Set(
    linksOf(row).flatMap(({ protocol, pathname }) => (protocol === 'mailto:' ? (asAddress(pathname.replace(/%40/i, '@')) ?? []) : [])),
  );
  const [address] = mails.size === 1 ? mails : [];
  return {
    id: id ?? `row-${index}`,
    title: (link ?? linksOf(row)[0])?.textContent?.trim().slice(0, 300) ?? '',
    refs,
    people: address ? [{ address, role: 'contact' }] : [],
    ...(link && { address: link.href, link }),
  };
}

/** Records of the list view in front: the name in the row's header links to the record, look-ups in its cells to others. */
export const readRows: RowReader = (document) => {
  const view = activeView(document);
  if (!view || deepAll(view, RECORD).length > 0) return undefined;
  const rows = deepAll(view, 'tbody tr').filter((row) => row.checkVisibility());
  return rows.flatMap((row, index) => rowOf(row, index) ?? []);
};
