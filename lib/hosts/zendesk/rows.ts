import type { Ref } from '../../domain/place';
import { mostVisible, trusted } from '../dom';
import type { FoundRow, RowReader } from '../rows';
import { BODY } from './adapter';

const ROW = 'tr[data-test-id=generic-table-row]';
const KINDS = { users: 'zendesk.user', organizations: 'zendesk.organization' } as const;

/** Tickets and people's pages stay laid out under the page in front, so only a hit test tells which table a person sees. */
function inFront(table: Element): boolean {
  return [...table.querySelectorAll(ROW)].some((row) => {
    const { left, top, width, height } = row.getBoundingClientRect();
    return table.contains(document.elementFromPoint(left + width / 4, top + height / 2));
  });
}

/** Id in a link of this very host. */
const idIn = ({ origin, pathname }: HTMLAnchorElement, section: string) =>
  origin === location.origin ? pathname.match(new RegExp(`/${section}/([1-9]\\d{0,18})$`))?.[1] : undefined;

/** Organization and requester, where the view's columns link to them. */
function linked(row: Element): Ref[] {
  return Object.entries(KINDS).flatMap(([section, kind]): Ref[] => {
    const ids = new Set([...row.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => idIn(link, section) ?? []));
    const [id, ...others] = ids;
    return id && others.length === 0 ? [{ kind, id, role: 'linked' }] : [];
  });
}

function rowOf(row: Element): FoundRow | undefined {
  const [cell] = row.querySelectorAll('[data-test-id=ticket-table-cells-subject]');
  const link = [...row.querySelectorAll<HTMLAnchorElement>('a[href]')].find((one) => idIn(one, 'tickets'));
  const number = row.querySelector('[data-test-id=generic-table-cells-id]')?.textContent?.match(/^\s*#?([1-9]\d{0,18})\s*$/)?.[1];
  const id = link ? idIn(link, 'tickets') : number;
  // A row that contradicts itself is no ticket.
  if (!id || (number && number !== id)) return undefined;
  return {
    id,
    title: cell?.textContent?.trim().slice(0, 300) ?? '',
    refs: [{ kind: 'zendesk.ticket', id, role: 'focus' }, ...linked(row)],
    people: [],
    address: `${location.origin}/agent/tickets/${id}`,
    ...(link && { link }),
  };
}

/** Tickets of the table in front: 30 a page, all of them in the document [zhroma 2026-09]. */
export const readRows: RowReader = (document) => {
  const tables = trusted(document, 'table[data-test-id=generic-table]', `${BODY},[data-is-active=false]`);
  const table = mostVisible(tables.filter(inFront));
  return table && [...table.querySelectorAll(ROW)].flatMap((row) => rowOf(row) ?? []);
};
