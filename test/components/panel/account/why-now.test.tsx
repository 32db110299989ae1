// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { WhyNow } from '../../../../components/panel/account/WhyNow';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

it('says no more reasons than there were when the account came: one that comes later would push down what is pressed', () => {
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const shown = (of: string | undefined, ...reasons: string[]) => {
    act(() => root.render(<WhyNow of={of} reasons={reasons} />));
    return document.querySelector('p')?.textContent?.replace(/^Why now: */, '') ?? '';
  };
  expect(shown('Norvia 1')).toBe('');
  expect(shown('Norvia 1', '1 past SLA')).toBe('');
  expect(shown('Norvia 2', '1 past SLA')).toBe('1 past SLA');
  expect(shown('Norvia 2', '2 past SLA', 'decision today')).toBe('2 past SLA');
  expect(shown('Norvia 2')).toBe('');
  expect(shown(undefined)).toBe('');
  // The desk's page of an account, beside which nothing is pressed.
  expect(shown(undefined, '1 past SLA')).toBe('1 past SLA');
  act(() => root.unmount());
});
