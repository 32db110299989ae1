import { describe, expect, it, vi } from 'vitest';

vi.mock('@/lib/messaging/client', () => ({ send: vi.fn(), onCommand: vi.fn() }));
const { openingOf } = await import('../../../../components/panel/state/start');

const TOKEN = '0123456789abcdef0123456789abcdef';

describe('openingOf', () => {
  it.each([
    ['a token in a frame', `#${TOKEN}`, '', true, { token: TOKEN }],
    ['a short token', '#abc', '', true, undefined],
    ['a token with something behind it', `#${TOKEN}0`, '', true, undefined],
    ['nothing', '', '', true, undefined],
    ['an account in a tab', '', '?account=acme', false, { accountId: 'acme' }],
    ['an account in a frame', '', '?account=acme', true, undefined],
    ['the side panel', '', '?surface=side', false, { side: true }],
    ['the side panel of a window', '', '?surface=side&window=3', false, { side: true }],
    ['the side panel in a frame', '', '?surface=side&window=3', true, undefined],
    ['another surface', '', '?surface=top', false, undefined],
    ['an empty account', '', '?account=', false, undefined],
  ])('%s', (_, hash, search, framed, expected) => {
    expect(openingOf({ hash, search }, framed)).toEqual(expected);
  });
});
