// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Renewal } from '../../../components/panel/renewal/Renewal';
import { usePanel } from '../../../components/panel/state/store';
import type { Account } from '../../../lib/domain/account';
import { masked } from '../../../lib/domain/panel/presentation';
import type { PanelView } from '../../../lib/domain/panel/view';
import { anAccount, day, instant } from '../../domain/builders';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/messaging/client', async (original) => ({ ...(await original<object>()), send: async () => [] }));

const clock = { today: day('2026-11-28'), now: instant('2026-11-28T09:00:00.000Z') };
const account = anAccount({ renewal: { endDate: day('2099-02-01') } });
const view = { state: 'matched', version: 1, generation: 1, documentId: 'D', account, pending: [], pinnable: [] } as unknown as PanelView;

let root: Root;
function show(now: PanelView): void {
  act(() => {
    usePanel.setState({ surface: 'side', view: now });
    root.render(<Renewal account={now.account as Account} clock={clock} presenting={now.presenting} />);
  });
}
const press = (name: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  act(() => button?.click());
};
const field = (form: string, label: string) => {
  const frame = document.querySelector(`fieldset[aria-label="${form}"]`);
  const found = [...(frame?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent?.startsWith(label));
  return (found?.querySelector('input, select, textarea') ?? undefined) as HTMLInputElement | undefined;
};
function type(element: HTMLInputElement | undefined, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
  act(() => {
    own?.set?.call(element, value);
    element?.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const OUTCOME = 'Outcome of the renewal';
const PLAN = 'Risk and plan';

it.each([
  ['the outcome of a renewal', 'Set outcome', OUTCOME, 'Outcome', 'verbal'],
  ['a plan against a risk', 'Flag a risk', PLAN, 'What is done about it', 'Weekly call with their CFO'],
])('%s is there as it was left once the audience is gone, without taking the keyboard', (_, button, form, label, words) => {
  show(view);
  press(button);
  type(field(form, label), words);
  show(masked(view));
  expect(field(form, label)).toBeUndefined();
  show(view);
  expect(field(form, label)?.value).toBe(words);
  expect(document.activeElement).toBe(document.body);
});

it('is gone once it was cancelled', () => {
  show(view);
  press('Flag a risk');
  type(field(PLAN, 'What is done about it'), 'Nothing');
  press('Cancel');
  press('Flag a risk');
  expect(field(PLAN, 'What is done about it')?.value).toBe('');
});
