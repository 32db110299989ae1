// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountBody } from '../../../../components/panel/account/AccountBody';
import { usePanel } from '../../../../components/panel/state/store';
import type { Account } from '../../../../lib/domain/account';
import { masked } from '../../../../lib/domain/panel/presentation';
import type { PanelView } from '../../../../lib/domain/panel/view';
import type { PlaybookTask } from '../../../../lib/domain/task/task';
import { anAccount, instant } from '../../../domain/builders';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
vi.mock('../../../../lib/platform/browser', () => import('../../../builders/fake-browser'));
vi.mock('../../../../components/panel/state/ask', () => ({ ask: async () => undefined, toError: (error: unknown) => error }));

const hoursAgo = (hours: number) => instant(new Date(Date.now() - hours * 3_600_000).toISOString());
const task = (over: Partial<PlaybookTask>): PlaybookTask => ({ id: 'csv:t', title: 'Confirm buyer', status: 'done', ...over });
const viewOf = (account: Account): PanelView =>
  ({ state: 'matched', version: 1, generation: 1, documentId: 'D', account, pending: [], pinnable: [] }) as unknown as PanelView;

let root: Root;
function show(tasks: PlaybookTask[], presenting = false): void {
  const view = viewOf(anAccount({ tasks }));
  const shown = presenting ? masked(view) : view;
  usePanel.setState({ view: shown, open: { done: true } });
  act(() => root.render(<AccountBody account={shown.account as Account} view={shown} />));
}
const region = (name: string) => document.querySelector(`section[aria-label="${name}"]`)?.textContent ?? '';

// The desk's page of an account is this same card, alone.
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  usePanel.setState({ surface: 'alone' });
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const mine = task({ outcome: 'Done, follow-up needed', note: 'Wants it in French', mine: true, completedAt: hoursAgo(24 * 9) });

it('tells of a completed task its outcome, note, whose it was and when, also long after', () => {
  show([mine]);
  expect(region('Activity')).toContain('Confirm buyer');
  expect(region('Activity')).toContain('Done, follow-up needed, by you · 9 days ago');
  expect(region('Activity')).toContain('Wants it in French');
});

it('names whoever ended it in another system', () => {
  show([task({ by: 'Petra', completedAt: hoursAgo(24 * 9) })]);
  expect(region('Activity')).toContain('Done, by Petra · 9 days ago');
});

it('says the same among the tasks completed today', () => {
  show([{ ...mine, completedAt: hoursAgo(0) }]);
  expect(region('Tasks')).toContain('Done, follow-up needed, by you · today');
  expect(region('Tasks')).toContain('Wants it in French');
});

it('tells what is only planned apart, below what happened, however much of that there is', () => {
  const call = (n: number) => ({
    id: `c${n}`,
    at: hoursAgo(24 * n),
    kind: 'call' as const,
    direction: 'both' as const,
    summary: `Call ${n}`,
  });
  const meeting = { ...call(-5), id: 'm', kind: 'meeting' as const, summary: 'Quarterly review', contactName: 'Ana' };
  const view = viewOf(anAccount({ touchpoints: [meeting, call(1), call(2), call(3), call(4), call(5)] }));
  usePanel.setState({ view });
  act(() => root.render(<AccountBody account={view.account as Account} view={view} />));
  const lines = [...document.querySelectorAll('section[aria-label="Activity"] li')].map(({ textContent }) => textContent);
  expect(lines[0]).toBe('Call 1Call, yesterday');
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toMatch(/^Quarterly reviewMeeting with Ana, planned for \d+ \w+, in 5 days$/);
  expect(region('Contact')).toContain('Last two-way yesterday');
});

it('shows an audience neither note nor name', () => {
  show([mine, task({ id: 'csv:u', by: 'Petra', completedAt: hoursAgo(2) })], true);
  expect(region('Activity')).toContain('Done, follow-up needed');
  expect(document.body.textContent).not.toContain('Wants it in French');
  expect(document.body.textContent).not.toContain('Petra');
});
