// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { useOutreach } from '../../../../components/panel/outreach/state';
import { forgetKept } from '../../../../components/panel/state/kept';
import { usePanel } from '../../../../components/panel/state/store';
import { useTouchpoint } from '../../../../components/panel/touchpoint/state';
import type { PanelView } from '../../../../lib/domain/panel/view';

vi.mock('../../../../lib/platform/browser', () => import('../../../builders/fake-browser'));
const rows: Record<string, unknown[]> = {};
const sent: string[] = [];
vi.mock('@/lib/messaging/client', async (original) => ({
  ...(await original<object>()),
  send: async (name: string) => {
    sent.push(name);
    return rows[name] ?? [];
  },
}));
// Those that keep what is typed.
await import('../../../../components/panel/state/forms');
const { writeDraft } = await import('../../../../components/panel/state/drafts');
const { writeTouchpoint } = await import('../../../../components/panel/touchpoint/drafts');
await import('../../../../components/panel/outreach/keep-draft');

beforeEach(() => {
  usePanel.setState({ view: { account: { id: 'a' } } as unknown as PanelView });
});

it('nothing that was typed stays in the memory of a panel once something was forgotten, but for what is kept of it still', async () => {
  vi.useFakeTimers();
  writeDraft('gone', 'task', { outcome: 'Done', note: 'Ana said' });
  writeTouchpoint('gone', 'touch', { summary: 'Ana said' } as never);
  useOutreach.setState({ drafts: { one: { text: 'Dear Ana' } as never } });
  rows['draft.list'] = [{ taskId: 't', outcome: 'Done', note: 'kept' }];
  forgetKept();
  await vi.advanceTimersByTimeAsync(1_000);
  const memory = JSON.stringify([usePanel.getState().drafts, useTouchpoint.getState().drafts, useOutreach.getState().drafts]);
  expect(memory).not.toContain('Ana');
  expect(usePanel.getState().drafts).toEqual({ 'a t': { outcome: 'Done', note: 'kept' } });
  // What was about to be kept is not written anew either.
  expect(sent).not.toEqual(expect.arrayContaining(['draft.keep']));
  expect(sent).not.toEqual(expect.arrayContaining(['touchpoint.keep']));
});
