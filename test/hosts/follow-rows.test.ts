import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FoundRow, followRows, type RowsReport } from '../../lib/hosts/rows';

const row = (id: string, more: Partial<FoundRow> = {}): FoundRow => ({
  id,
  title: id,
  refs: [],
  people: [],
  address: `https://acme.zendesk.com/agent/tickets/${id}`,
  ...more,
});

let page: { href: string; origin: string; assign: (to: string) => void };
let shown: FoundRow[] | undefined;
let reports: RowsReport[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page = { href: 'https://acme.zendesk.com/agent/filters/1', origin: 'https://acme.zendesk.com', assign: vi.fn() };
  vi.stubGlobal('location', page);
  vi.stubGlobal('document', {});
  shown = undefined;
  reports = [];
  stop = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = () =>
  followRows(
    () => shown,
    (report) => reports.push(report),
    stop.signal,
  );
const ids = () => reports.map(({ generation, rows }) => `${generation}: ${rows?.map(({ id }) => id).join(' ') ?? 'no list'}`);

describe('reading', () => {
  it('waits for the list, reports what changed and nothing twice', () => {
    follow().read(1, false);
    vi.advanceTimersByTime(100);
    shown = [row('1')];
    vi.advanceTimersByTime(200);
    shown = [row('1'), row('2')];
    vi.advanceTimersByTime(60_000);
    expect(ids()).toEqual(['1: 1', '1: 1 2']);
  });

  it('says at last that there is no list, or an empty one', () => {
    const list = follow();
    list.read(1, false);
    vi.advanceTimersByTime(5_000);
    expect(ids()).toEqual([]);
    vi.advanceTimersByTime(2_000);
    shown = [];
    list.read(2, false);
    vi.advanceTimersByTime(7_000);
    expect(ids()).toEqual(['1: no list', '2: ']);
  });

  it('takes the rows of the list before for what they are until the page has had time', () => {
    shown = [row('1')];
    const list = follow();
    list.read(1, false);
    vi.advanceTimersByTime(100);
    page.href = 'https://acme.zendesk.com/agent/filters/2';
    list.read(2, false);
    vi.advanceTimersByTime(400);
    shown = [row('2')];
    vi.advanceTimersByTime(60_000);
    expect(ids()).toEqual(['1: 1', '2: 2']);
    // A list that really holds the same rows is believed a second later.
    list.read(3, false);
    vi.advanceTimersByTime(60_000);
    expect(ids().at(-1)).toBe('3: 2');
  });

  it('reads a generation once, and again when told to', () => {
    shown = [row('1')];
    const list = follow();
    list.read(1, false);
    list.read(1, false);
    vi.advanceTimersByTime(10_000);
    list.read(1, true);
    vi.advanceTimersByTime(10);
    expect(ids()).toEqual(['1: 1', '1: 1']);
  });

  it('stops when the page moves on or the reader is replaced', () => {
    const list = follow();
    list.read(1, false);
    page.href = 'https://acme.zendesk.com/agent/tickets/9';
    shown = [row('1')];
    vi.advanceTimersByTime(10_000);
    stop.abort();
    list.read(2, false);
    vi.advanceTimersByTime(10_000);
    expect(ids()).toEqual([]);
  });

  it('takes no more rows than a report may carry', () => {
    shown = Array.from({ length: 300 }, (_, n) => row(String(n + 1)));
    follow().read(1, false);
    vi.advanceTimersByTime(10);
    expect(reports[0]?.rows).toHaveLength(100);
  });
});

describe('opening', () => {
  const ready = (...rows: FoundRow[]) => {
    shown = rows;
    const list = follow();
    list.read(1, false);
    vi.advanceTimersByTime(10);
    return list;
  };

  it('presses the page’s own link, or goes to the address that was read', () => {
    const click = vi.fn();
    const link = { isConnected: true, href: row('1').address, click } as unknown as HTMLAnchorElement;
    const list = ready(row('1', { link }), row('2'));
    expect(list.open(1, '1')).toBe(true);
    expect(click).toHaveBeenCalledOnce();
    expect(list.open(1, '2')).toBe(true);
    expect(page.assign).toHaveBeenCalledExactlyOnceWith(row('2').address);
  });

  it('leaves alone a link that was changed after it was read', () => {
    const click = vi.fn();
    const link = { isConnected: true, href: row('1').address, click };
    const list = ready(row('1', { link: link as unknown as HTMLAnchorElement }));
    link.href = 'https://evil.example/';
    expect(list.open(1, '1')).toBe(true);
    expect(click).not.toHaveBeenCalled();
    expect(page.assign).toHaveBeenCalledExactlyOnceWith(row('1').address);
  });

  it('opens nothing that it has not read here, under this address, in this generation, on this host', () => {
    const list = ready(row('1'), row('2', { address: undefined }), row('3', { address: 'https://evil.example/agent/tickets/3' }));
    expect([list.open(1, 'x'), list.open(1, '2'), list.open(1, '3'), list.open(2, '1')]).toEqual([false, false, false, false]);
    page.href = 'https://acme.zendesk.com/agent/filters/2';
    expect(list.open(1, '1')).toBe(false);
    expect(page.assign).not.toHaveBeenCalled();
  });
});
