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

/** What a reader meets, in the order of the page. */
const met = () => [...document.querySelectorAll('input, button, [role=listbox]')].map((one) => one.getAttribute('role') ?? one.localName);

it('who changes the account meets the search first, in which the focus is; how long the choice holds is one line below it, unfolded on asking', async () => {
  await act(() => root.render(<ChangeAccount pinnable={[clue]} />));
  expect(met()).toEqual(['combobox', 'button', 'listbox']);
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  const holds = document.querySelector('button');
  expect([holds?.textContent, holds?.getAttribute('aria-expanded')]).toEqual(['Use it only here', 'false']);
  await act(() => holds?.click());
  expect(met()).toEqual(['combobox', 'button', 'input', 'input', 'listbox']);
});

it('where there is nothing to remember a choice by, nothing is said of it; what opened by itself leaves the focus where it is', async () => {
  await act(() => root.render(<ChangeAccount pinnable={[]} focus={false} />));
  expect(met()).toEqual(['combobox', 'listbox']);
  expect(document.activeElement).toBe(document.body);
});
