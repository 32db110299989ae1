// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountBody } from '../../../../components/panel/account/AccountBody';
import { usePanel } from '../../../../components/panel/state/store';
import type { Touchpoint } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';
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

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-30T10:00:00.000Z'), toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const OLD: Touchpoint = { id: 'old', kind: 'call', direction: 'both', at: instant('2026-11-09T10:00:00.000Z'), summary: 'Before' };

it('a touchpoint that was logged this moment counts at once, not with the next minute of a panel that was open before', () => {
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const show = (version: number, ...touchpoints: Touchpoint[]) => {
    const account = anAccount({ touchpoints });
    const view = { state: 'matched', version, generation: 1, documentId: 'D', account, pending: [], pinnable: [] } as unknown as PanelView;
    usePanel.setState({ view });
    act(() => root.render(<AccountBody account={account} view={view} />));
  };
  const contact = () => document.querySelector('section[aria-label="Contact"]')?.textContent;
  show(1, OLD);
  expect(contact()).toBe('ContactLast two-way 21 days ago');
  vi.setSystemTime(Date.parse('2026-11-30T10:00:20.000Z'));
  show(2, OLD, { ...OLD, id: 'new', at: instant('2026-11-30T10:00:19.000Z') });
  expect(contact()).toBe('ContactLast two-way today');
  act(() => root.unmount());
});
