// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeAccount } from '../../../../components/panel/match/ChangeAccount';
import { usePanel } from '../../../../components/panel/state/store';
import type { Clue } from '../../../../lib/domain/match/identity';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('../../../../lib/platform/browser', () => import('../../../builders/fake-browser'));
vi.mock('../../../../components/panel/state/ask', () => ({ ask: async () => undefined }));

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  usePanel.setState(usePanel.getInitialState(), true);
});

const clue = { kind: 'domain', value: 'acme.example', words: 'domain acme.example', strength: 0.7 } as Clue;
const fold = () => document.querySelector<HTMLButtonElement>('button[aria-expanded]');
const radio = (name: string) =>
  [...document.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input') as HTMLInputElement;

it('says for what a choice holds in one place: on the fold while it is closed, beside its ways while it is open', () => {
  act(() => root.render(<ChangeAccount pinnable={[clue]} />));
  expect(fold()?.textContent).toBe('Use it only here');
  act(() => fold()?.click());
  expect(fold()?.textContent).toBe('When you choose');
  expect(radio('Use it only here').checked).toBe(true);
  act(() => radio('Remember for domain acme.example').click());
  expect(fold()?.textContent).toBe('When you choose');
  act(() => fold()?.click());
  expect(fold()?.textContent).toBe('Remember for domain acme.example');
});
