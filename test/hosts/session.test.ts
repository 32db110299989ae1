// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/1" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '@/lib/domain/place';
import type { HostAdapter } from '@/lib/hosts/adapter';
import { type PageReport, watchPage } from '@/lib/hosts/session';
import { zendesk } from '@/lib/hosts/zendesk/adapter';

const navigation = new EventTarget();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has none; every browser that runs us has one.
  vi.stubGlobal('navigation', navigation);
  history.replaceState(null, '', '/agent/tickets/1');
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Watches the page; what is told about it comes in here. */
function watched(adapter = zendesk) {
  const reports: PageReport[] = [];
  const moved: number[] = [];
  const { report } = watchPage({
    adapter,
    onMoved: (generation) => moved.push(generation),
    onReport: (shown) => reports.push(shown),
    signal: stop.signal,
  });
  return { reports, moved, report, tickets: () => reports.map(({ place }) => place?.refs[0]?.id) };
}

function go(address: string): void {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
}

test('the first report leaves in the task in which the page is first seen', () => {
  const { reports, tickets } = watched();
  expect(tickets()).toEqual(['1']);
  expect(reports[0]).toMatchObject({ generation: 1, facts: null });
});

test('each of a fast series is a generation at once, and the last one is reported when its pace allows it', () => {
  const { moved, tickets, reports } = watched();
  for (let n = 2; n <= 30; n += 1) go(`/agent/tickets/${n}`);
  expect(moved).toHaveLength(30);
  expect(tickets()).toEqual(['1']);
  vi.advanceTimersByTime(100);
  expect(tickets()).toEqual(['1', '30']);
  expect(reports[1]?.generation).toBe(moved.at(-1));
});

test('no more than ten reports leave in a second, however often the address changes', () => {
  const { reports } = watched();
  for (let n = 2; n <= 200; n += 1) {
    go(`/agent/tickets/${n}`);
    vi.advanceTimersByTime(10);
  }
  expect(reports.length).toBeLessThanOrEqual(1 + 20);
  expect(reports.length).toBeGreaterThan(10);
});

test('another address of the same record is no move, and the same list with another filter is one', () => {
  const { moved } = watched();
  go('/agent/tickets/1?brand=2');
  expect(moved).toEqual([1]);
  go('/agent/filters/1');
  go('/agent/filters/2');
  expect(moved).toEqual([1, 2, 3]);
});

test('a navigation ends the reading of the page before without building an exception', () => {
  const reasons: unknown[] = [];
  const abort = AbortController.prototype.abort;
  vi.spyOn(AbortController.prototype, 'abort').mockImplementation(function (this: AbortController, reason) {
    reasons.push(reason);
    abort.call(this, reason);
  });
  watched();
  go('/agent/tickets/2');
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toBeTypeOf('string');
});

test('the document is read again when its title changes, and not for what a page puts beside it', async () => {
  const activeRoot = vi.fn(() => undefined);
  watched({ ...zendesk, activeRoot });
  await vi.advanceTimersByTimeAsync(7_000);
  activeRoot.mockClear();
  for (let n = 0; n < 20; n += 1) {
    document.head.append(document.createElement('style'));
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(activeRoot).not.toHaveBeenCalled();
  // A page that never stops adding styles must not put the reading off either.
  document.title = 'Another ticket';
  for (let n = 0; n < 5; n += 1) {
    await vi.advanceTimersByTimeAsync(50);
    document.head.append(document.createElement('style'));
  }
  expect(activeRoot).toHaveBeenCalledTimes(1);
});

/** A ticket's page as Zendesk builds it: the panel first, then its subject. */
function ticketPage(subject = ''): HTMLInputElement {
  document.body.innerHTML = `<main data-test-id="ticket-1-standard-layout" data-is-active="true">
    <input data-test-id="omni-header-subject"></main>`;
  const [input] = document.querySelectorAll('input');
  if (!input) throw new Error('no subject');
  input.value = subject;
  return input;
}

test('a ticket is read until its subject is there, once more, and then no further until its title changes', async () => {
  const read = vi.fn(zendesk.read);
  const input = ticketPage();
  const { reports } = watched({ ...zendesk, read });
  await vi.advanceTimersByTimeAsync(200);
  expect(read).toHaveBeenCalledTimes(3);
  input.value = 'Invoice is wrong';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(5);
  expect(reports.at(-1)?.facts).toEqual({ people: [], subject: 'Invoice is wrong' });
  input.value = 'Invoice was wrong';
  document.title = 'Invoice was wrong';
  await vi.advanceTimersByTimeAsync(200);
  expect(reports.at(-1)?.facts?.subject).toBe('Invoice was wrong');
});

test('a page that says more and more is read to the end', async () => {
  const input = ticketPage('1');
  const read = vi.fn(zendesk.read);
  watched({
    ...zendesk,
    read: (root, place) => {
      input.value += '1';
      return read(root, place);
    },
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(10);
});

/** Gmail's list with one mail being written before it, whose recipient changes under one address. */
function mailbox() {
  const list: Place = { host: 'gmail', space: 'u/0', page: 'list', refs: [] };
  let to: string | undefined;
  const adapter: HostAdapter = {
    ...zendesk,
    id: 'gmail',
    locate: () => list,
    activeRoot: () => (to ? document.body : undefined),
    refine: () => ({ ...list, refs: [{ kind: 'gmail.draft', id: 'msg-a:r1', role: 'focus' }] }),
    read: () => ({ people: to ? [{ address: to, role: 'recipient' }] : [] }),
  };
  return { adapter, sendTo: (address?: string) => (to = address) };
}

test.each([
  ['the focus goes on', () => document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
  ['something is closed by its key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
])('the page is read again where %s', async (_, act) => {
  const { adapter, sendTo } = mailbox();
  const { reports } = watched(adapter);
  await vi.advanceTimersByTimeAsync(10_000);
  sendTo('ana@acme.example');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reports.at(-1)?.facts?.people).toEqual([]);
  act();
  await vi.advanceTimersByTimeAsync(300);
  expect(reports.at(-1)?.facts?.people).toEqual([{ address: 'ana@acme.example', role: 'recipient' }]);
});

test('a mail that is gone leaves nobody behind: the list is another record, and is covered first', async () => {
  const { adapter, sendTo } = mailbox();
  sendTo('ana@acme.example');
  const { reports, moved } = watched(adapter);
  await vi.advanceTimersByTimeAsync(10_000);
  const before = moved.length;
  sendTo(undefined);
  document.body.click();
  await vi.advanceTimersByTimeAsync(300);
  expect(moved).toHaveLength(before + 1);
  expect(reports.at(-1)).toMatchObject({ place: { page: 'list', refs: [] }, facts: { people: [] } });
});

test('each draft of its own address is a place of its own', () => {
  const page: Place = { host: 'gmail', space: 'u/0', page: 'compose', refs: [] };
  const { moved } = watched({ ...zendesk, locate: () => page });
  go('/agent/x#drafts/a');
  go('/agent/x#drafts/b');
  go('/agent/x#drafts/b?compose=new');
  expect(moved).toEqual([1, 2, 3]);
});

test('once it is told to stop, nothing is reported', () => {
  const { reports, report } = watched();
  stop.abort();
  go('/agent/tickets/2');
  report();
  vi.advanceTimersByTime(10_000);
  expect(reports).toHaveLength(1);
});
