import { MAX_ROWS, type PageRow } from '../domain/place';
import { trySoon } from './tries';

/** A row as its page shows it, and where it leads. */
export interface FoundRow extends Omit<PageRow, 'opens'> {
  /** An address of this very host that opens the row. */
  address?: string;
  /** The page's own link to it. */
  link?: HTMLAnchorElement;
}

/** Reads the list in front; `undefined` while it is not there. Pure reading, like an adapter. */
export type RowReader = (document: Document) => FoundRow[] | undefined;

export interface RowsReport {
  generation: number;
  /** `null`: no list was found on this page. */
  rows: PageRow[] | null;
}

/** Milliseconds within which rows equal to those of the list before are taken for that list, still standing there. */
const LAG_MS = 1000;

/** Reads the rows of one host page when told to, and opens one of them. Reports only what changed. */
export function followRows(reader: RowReader, onReport: (report: RowsReport) => void, signal: AbortSignal) {
  let shown = { generation: 0, address: '', rows: [] as FoundRow[] };
  let said = '';
  let before = '';
  let reading = new AbortController();
  signal.addEventListener('abort', () => reading.abort());

  /** A generation is read once, for as long as its page may still be building; `again` reads it anew. */
  function read(generation: number, again: boolean): void {
    if (signal.aborted || (generation === shown.generation && !again)) return;
    before = again ? '' : said;
    said = '';
    shown = { generation, address: location.href, rows: [] };
    reading.abort();
    reading = new AbortController();
    trySoon(look, reading.signal);
  }

  function look(last: boolean, after: number): void {
    if (location.href !== shown.address) {
      reading.abort();
      return;
    }
    const found = reader(document)?.slice(0, MAX_ROWS);
    if (!found?.length && !last) return;
    const rows = found?.map(({ address, link: _, ...row }) => ({ ...row, opens: address !== undefined })) ?? null;
    const text = JSON.stringify(rows);
    if (text === said || (text === before && after < LAG_MS)) return;
    said = text;
    shown.rows = found ?? [];
    onReport({ generation: shown.generation, rows });
  }

  /**
   * Opens a row that was read here, under the address it was read at. Its own link is pressed, because only the page's router
   * goes there without loading the page anew; a link that leads elsewhere by now is left alone.
   */
  function open(generation: number, id: string): boolean {
    const row = shown.rows.find((one) => one.id === id);
    if (
      !row?.address ||
      new URL(row.address).origin !== location.origin ||
      generation !== shown.generation ||
      location.href !== shown.address
    )
      return false;
    if (row.link?.isConnected && row.link.href === row.address) row.link.click();
    else location.assign(row.address);
    return true;
  }

  return { read, open };
}
