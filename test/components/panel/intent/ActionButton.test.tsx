// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionButton } from '../../../../components/panel/intent/ActionButton';
import { showView, usePanel } from '../../../../components/panel/state/store';
import type { Account } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const view = (version: number, id: string) =>
  ({ version, generation: version, documentId: 'doc', account: { id } as Account }) as PanelView;

let root: Root;
let onAct: ReturnType<typeof vi.fn<() => void>>;
const button = () => document.querySelector('button') as HTMLButtonElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
  onAct = vi.fn();
  root = createRoot(document.getElementById('root') as HTMLElement);
  usePanel.setState({ visibility: 'unknown' });
  act(() => root.render(<ActionButton onAct={onAct}>Complete</ActionButton>));
});

afterEach(() => {
  act(() => root.unmount());
  usePanel.setState(usePanel.getInitialState(), true);
  vi.useRealTimers();
});

describe('ActionButton', () => {
  it('ignores whatever a script can dispatch', () => {
    act(() => showView(view(1, 'acme')));
    act(() => void vi.advanceTimersByTime(600));
    act(() => {
      button().dispatchEvent(new Event('pointerdown', { bubbles: true }));
      button().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      button().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      button().click();
    });
    expect(onAct).not.toHaveBeenCalled();
  });

  it('is marked as disabled for 500 ms after every change of account, and keeps its place', () => {
    act(() => showView(view(1, 'acme')));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    act(() => void vi.advanceTimersByTime(499));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    act(() => void vi.advanceTimersByTime(1));
    expect(button().getAttribute('aria-disabled')).toBeNull();

    act(() => showView(view(2, 'other')));
    act(() => void vi.advanceTimersByTime(400));
    act(() => showView(view(3, 'acme')));
    act(() => void vi.advanceTimersByTime(400));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    act(() => void vi.advanceTimersByTime(100));
    expect(button().getAttribute('aria-disabled')).toBeNull();
    expect(button().disabled).toBe(false);
  });

  it('stays alive when only rows of the same account change', () => {
    act(() => showView(view(1, 'acme')));
    act(() => void vi.advanceTimersByTime(600));
    act(() => showView({ ...view(1, 'acme'), outbox: { waiting: 1, needYou: 0 } }));
    expect(button().getAttribute('aria-disabled')).toBeNull();
  });
});
