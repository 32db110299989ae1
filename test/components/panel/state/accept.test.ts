import { describe, expect, it } from 'vitest';
import { isNotOlder, movesOn } from '../../../../components/panel/state/accept';
import type { Account } from '../../../../lib/domain/account';
import type { PanelView } from '../../../../lib/domain/panel/view';

function view(generation: number, version: number, more: Partial<PanelView> = {}): PanelView {
  const rest = { pinnable: [], pending: [], outbox: { waiting: 0, needYou: 0 }, bookEmpty: false };
  return { generation, version, documentId: 'doc', state: 'none', ...rest, ...more };
}

describe('isNotOlder', () => {
  it.each([
    ['the first view', view(1, 1), undefined, true],
    ['the same view again, with new rows', view(3, 7), view(3, 7), true],
    ['a newer version', view(3, 8), view(3, 7), true],
    ['an older version', view(3, 6), view(3, 7), false],
    ['a newer page', view(4, 1), view(3, 7), true],
    ['an older page, whatever its version', view(2, 9), view(3, 7), false],
    ['another document', view(1, 1, { documentId: 'new' }), view(3, 7), true],
  ])('%s', (_, next, shown, expected) => {
    expect(isNotOlder(next, shown)).toBe(expected);
  });
});

describe('movesOn', () => {
  const account = { id: 'acme' } as Account;
  it.each([
    ['from nothing', view(1, 1), undefined, true],
    ['new rows of the same account', view(1, 1, { account, outbox: { waiting: 1, needYou: 0 } }), view(1, 1, { account }), false],
    ['another account', view(1, 1, { account: { ...account, id: 'other' } }), view(1, 1, { account }), true],
    ['another record of the same account', view(2, 2, { account }), view(1, 1, { account }), true],
  ])('%s', (_, next, shown, expected) => {
    expect(movesOn(next, shown)).toBe(expected);
  });
});
