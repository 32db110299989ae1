// @vitest-environment jsdom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { SourceLabel } from '../../../../components/panel/parts/Source';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const from = (label: string) => [{ fields: '', label, when: '2 hours ago', stale: false }];

it('tells the next account’s sources, drawn after its values, and none of the one before', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const show = (value: string, label: string) => root.render(<SourceLabel lines={from(label)}>{value}</SourceLabel>);
  const text = (selector: string) => document.querySelector(selector)?.textContent;
  await act(() => show('Health 38', 'Salesforce'));
  expect(text('[role=tooltip]')).toContain('Salesforce');
  await act(async () => {
    flushSync(() => show('Health 84', 'Zendesk'));
    expect(text('button'), 'at once').toBe('Health 84');
    expect(text('[role=tooltip]'), 'not in the way of it').not.toContain('Zendesk');
  });
  expect(text('[role=tooltip]')).toContain('Zendesk');
  expect(text('[role=tooltip]')).not.toContain('Salesforce');
  await act(() => root.unmount());
});
