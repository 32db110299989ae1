// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { Offers } from '../../../components/panel/playbook/Offers';
import { toggle, usePanel } from '../../../components/panel/state/store';
import { appError } from '../../../lib/domain/errors';
import type { PanelOffers } from '../../../lib/domain/playbook/view';
import { say } from '../../../lib/words/say';
import { day, instant } from '../../domain/builders';

const clock = { today: day('2026-11-30'), now: instant('2026-11-30T09:00:00.000Z') };
const offers = (count: number): PanelOffers => ({
  byHand: [],
  begins: Array.from({ length: count }, (_, n) => ({
    playbookId: `p${n}`,
    name: `Playbook ${n}`,
    why: { kind: 'decision' as const, decideBy: day('2026-12-26') },
  })),
});

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
document.body.innerHTML = '<div id="root"></div>';
const box = document.getElementById('root') as HTMLElement;
const root = createRoot(box);
const show = (count: number) => act(() => root.render(<Offers accountId="a1" offers={offers(count)} clock={clock} />));
const lines = () => box.querySelectorAll('li').length;

afterEach(() => act(() => usePanel.setState({ trouble: undefined, open: {} })));

it('shows two playbooks that would begin, and the others when asked for', async () => {
  await show(2);
  expect([lines(), box.textContent?.includes(say('panel.more', { count: 1 }))]).toEqual([2, false]);
  await show(4);
  expect([lines(), box.textContent?.includes(say('panel.more', { count: 2 }))]).toEqual([2, true]);
  await act(() => toggle('offers', true));
  expect(lines()).toBe(4);
});

it('where nobody said who they are, the way to say so stands beside the press', async () => {
  await show(1);
  expect(box.textContent).not.toContain(say('today.openAll'));
  await act(() => usePanel.setState({ trouble: appError('forbidden', 'Say who you are', { where: 'today' }) }));
  expect(box.textContent).toContain(say('today.openAll'));
});
