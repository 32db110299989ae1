// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountBody } from '../../../../components/panel/account/AccountBody';
import type { Account, IsoDate, IsoInstant } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('../../../../lib/platform/browser', () => import('../../../builders/fake-browser'));
vi.mock('../../../../components/panel/state/ask', () => ({ ask: async () => undefined, toError: (error: unknown) => error }));

const source = { connectionId: 'csv', label: 'book.csv', asOf: '2026-11-01T09:00:00.000Z' as IsoInstant };

function account(name: string): Account {
  return {
    id: name,
    name,
    arr: { amount: name.length * 1000, currency: 'EUR' },
    health: { score: 40 + name.length, history: [], factors: [] },
    renewal: { endDate: '2027-02-01' as IsoDate, autoRenews: true, noticeDays: 30 },
    contacts: [{ id: 'c', name: `Ana of ${name}`, email: `ana@${name.toLowerCase()}.example` }],
    tasks: [{ id: 't', title: `Call ${name}`, due: '2026-11-20' as IsoDate, status: 'open' }],
    touchpoints: [],
    domains: [],
    sample: false,
    provenance: { name: source, arr: source, health: source, renewal: source, contacts: source, tasks: source },
  } as unknown as Account;
}

const viewOf = (shown: Account, version: number) =>
  ({ state: 'matched', version, generation: version, documentId: 'D', account: shown, pending: [], pinnable: [] }) as unknown as PanelView;

let root: Root;
const show = (name: string, version: number) => {
  const shown = account(name);
  act(() => root.render(<AccountBody account={shown} view={viewOf(shown, version)} />));
};

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});

afterEach(() => act(() => root.unmount()));

it('gives no button that stays another handler when the account changes: telling the browser is what drawing would wait for', () => {
  show('Halden', 1);
  const before = [...document.querySelectorAll<HTMLButtonElement>('button')];
  expect(before.length).toBeGreaterThan(4);
  const given = vi.spyOn(HTMLElement.prototype, 'onclick', 'set');
  show('Norvia', 2);
  const stayed = new Set(before.filter((button) => button.isConnected));
  expect(stayed.size).toBeGreaterThan(3);
  expect(given.mock.contexts.filter((button) => stayed.has(button as HTMLButtonElement))).toEqual([]);
});
