import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostAdapter } from '../../lib/hosts/adapter';
import { type CheckReport, followCheck } from '../../lib/hosts/check';
import type { HostProbes } from '../../lib/hosts/drift';

let page: { href: string };
let tab: { readyState: string; visibilityState: string };
let strict: boolean;
let settled: boolean;
let looks: number;
let reports: CheckReport[];
let stop: AbortController;

const adapter = { locate: () => ({ host: 'gmail', space: 'u/0', page: 'record', refs: [] }) } as unknown as HostAdapter;
const probes: HostProbes = {
  settled: () => {
    looks += 1;
    return settled;
  },
  record: [{ anchor: 'sender', strict: () => strict, loose: () => true }],
  list: [],
  region: () => document.body,
  written: '',
};

beforeEach(() => {
  vi.useFakeTimers();
  page = { href: 'https://mail.google.com/mail/u/0/#inbox/1' };
  tab = { readyState: 'complete', visibilityState: 'visible' };
  strict = false;
  settled = true;
  looks = 0;
  reports = [];
  stop = new AbortController();
  vi.stubGlobal('location', page);
  vi.stubGlobal('document', tab);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = () => followCheck(adapter, probes, (report) => reports.push(report), stop.signal);
const verdicts = () => reports.map(({ generation, verdicts: [one] }) => `${generation}: ${one?.strict} ${one?.loose}`);

describe('looking at a page', () => {
  it('never happens in the first second, and once is enough where nothing is missed', () => {
    strict = true;
    follow().start(1);
    vi.advanceTimersByTime(990);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(1);
    expect(verdicts()).toEqual(['1: true true']);
  });

  it('says that something is missed only when it is at every look', () => {
    follow().start(1);
    vi.advanceTimersByTime(4_900);
    expect(reports).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(3);
    expect(verdicts()).toEqual(['1: false true']);
  });

  it('takes what came late for found', () => {
    follow().start(1);
    vi.advanceTimersByTime(2_000);
    strict = true;
    vi.advanceTimersByTime(60_000);
    expect(verdicts()).toEqual(['1: true true']);
  });

  it('takes what went away later for neither', () => {
    strict = true;
    const check = follow();
    check.start(1);
    vi.advanceTimersByTime(60_000);
    strict = false;
    check.start(2);
    vi.advanceTimersByTime(2_000);
    strict = true;
    vi.advanceTimersByTime(2_000);
    expect(verdicts()).toEqual(['1: true true', '2: true true']);
  });

  it('does not judge a page that moved on, hides, still loads or has not come to rest', () => {
    const check = follow();
    check.start(1);
    page.href = 'https://mail.google.com/mail/u/0/#inbox/2';
    vi.advanceTimersByTime(60_000);
    tab.visibilityState = 'hidden';
    check.start(2);
    vi.advanceTimersByTime(60_000);
    tab.visibilityState = 'visible';
    tab.readyState = 'interactive';
    check.start(3);
    vi.advanceTimersByTime(60_000);
    tab.readyState = 'complete';
    settled = false;
    check.start(4);
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
  });

  it('is one for a generation, ends with the next, and with the script', () => {
    const check = follow();
    check.start(1);
    check.start(1);
    vi.advanceTimersByTime(2_000);
    check.start(2);
    vi.advanceTimersByTime(60_000);
    expect(verdicts()).toEqual(['2: false true']);
    check.start(3);
    stop.abort();
    vi.advanceTimersByTime(60_000);
    expect(reports).toHaveLength(1);
  });
});
