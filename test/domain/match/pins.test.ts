import { describe, expect, it } from 'vitest';
import type { Clue } from '../../../lib/domain/match/identity';
import { livePins, makePin } from '../../../lib/domain/match/pins';

const NOW = '2026-11-22T10:00:00.000Z';
const clue = (kind: Clue['kind'], value: string, pin: Clue['pin']): Clue => ({ kind, value, words: value, strength: 0.6, pin });
const address = clue('email', 'ana@acme.example', 'address');
const domain = clue('domain', 'acme.example', 'domain');

describe('makePin', () => {
  it.each<[string, Clue, number, string | undefined]>([
    ['an address stays', address, 0, undefined],
    ['an organization stays', clue('zendesk.organization', 'h.zendesk.com/9', 'organization'), 0, undefined],
    ['a domain of one account ends after 30 days', domain, 1, '2026-12-22T10:00:00.000Z'],
    ['a domain of no account ends too', domain, 0, '2026-12-22T10:00:00.000Z'],
    ['a domain that two accounts share stays', domain, 2, undefined],
  ])('%s', (_, from, sharing, expiresAt) => {
    expect(makePin(from, 'A', NOW, sharing).expiresAt).toBe(expiresAt);
  });

  it('carries what was pinned, and the same value always has the same id', () => {
    expect(makePin(address, 'A', NOW, 0)).toEqual({
      id: 'email:ana@acme.example',
      kind: 'email',
      value: 'ana@acme.example',
      scope: 'address',
      accountId: 'A',
      createdAt: NOW,
    });
    expect(makePin(address, 'B', '2027-01-01T00:00:00.000Z', 3).id).toBe(makePin(address, 'A', NOW, 0).id);
  });

  it('makes ids that a message may carry', () => {
    const long = clue('email', `${'a'.repeat(64)}@${'b.'.repeat(90)}example`, 'address');
    expect(makePin(long, 'A', NOW, 0).id.length).toBeLessThanOrEqual(200);
  });
});

it('keeps pins until the moment they end', () => {
  const [kept, ended] = [makePin(domain, 'A', NOW, 2), makePin(domain, 'A', NOW, 1)];
  expect(livePins([kept, ended], '2026-12-22T09:59:59.999Z')).toEqual([kept, ended]);
  expect(livePins([kept, ended], '2026-12-22T10:00:00.000Z')).toEqual([kept]);
});
