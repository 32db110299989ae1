// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Notice } from '../../../../components/panel/frame/Notice';
import { appError } from '../../../../lib/domain/errors';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

it('a pause offers another try the moment it is over, and none before; the next pause is one of its own', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-30T10:00:00.000Z') });
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const paused = (seconds: number) =>
    act(() =>
      root.render(<Notice error={appError('rate_limited', 'Slowly', { retryAt: new Date(Date.now() + seconds * 1000).toISOString() })} />),
    );
  const buttons = () => document.querySelectorAll('button').length;
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  await paused(20);
  await pass(19_900);
  expect(buttons()).toBe(0);
  await pass(200);
  expect(buttons()).toBe(1);
  await pass(60_000);
  await paused(5);
  expect(buttons()).toBe(0);
  await pass(5_100);
  expect(buttons()).toBe(1);
  await act(() => root.render(<Notice error={appError('timeout')} />));
  expect(buttons()).toBe(1);
  await act(() => root.unmount());
  vi.useRealTimers();
});
