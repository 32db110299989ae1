import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, HealthBand } from '../../../lib/domain/account';
import type { Match } from '../../../lib/domain/match/identity';
import { rowClues } from '../../../lib/domain/match/row-clues';
import { groupRows } from '../../../lib/domain/panel/page-list';
import type { PageRow, Place } from '../../../lib/domain/place';
import { anAccount, day, eveningOf } from '../builders';

const today = day('2026-11-22');
const row = (id: string, more: Partial<PageRow> = {}): PageRow => ({ id, title: `Row ${id}`, refs: [], people: [], opens: true, ...more });
const matched = (accountId: string): Match => ({
  state: 'matched',
  accountId,
  evidence: [{ words: "sender's address", confidence: 0.9 }],
  confidence: 0.9,
  runnersUp: [],
});
const none: Match = { state: 'none', why: '' };
const byId = (...accounts: Account[]) => new Map(accounts.map((account) => [account.id, account]));
const health = (band: HealthBand) => ({ band, history: [], factors: [] });

describe('groups', () => {
  it('hold the rows of one account in the page’s order, with the reason, and count the customers', () => {
    const accounts = byId(anAccount({ id: 'a', name: 'Acme' }), anAccount({ id: 'b', name: 'Bolt' }));
    const candidates: Match = {
      state: 'candidates',
      candidates: ['a', 'b'].map((accountId) => ({ accountId, evidence: [], confidence: 0.4 })),
    };
    const list = groupRows(
      [row('1'), row('2'), row('3'), row('4', { opens: false }), row('5')],
      [matched('b'), none, matched('a'), matched('b'), candidates],
      accounts,
      eveningOf(today),
    );
    expect(list).toMatchObject({ total: 5, customers: 3 });
    expect(list.groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['Acme', ['3']],
      ['Bolt', ['1', '4']],
    ]);
    expect(list.groups[1]?.rows[1]).toEqual({ id: '4', title: 'Row 4', opens: false, why: "sender's address" });
    expect(list.unclear).toEqual([{ id: '5', title: 'Row 5', opens: true, why: 'Acme or Bolt' }]);
  });

  it('stand worst first: band, then the decision that comes soonest, then the name', () => {
    const renews = (endDate: string, autoRenews = false) => ({ endDate: day(endDate), autoRenews });
    const accounts = [
      anAccount({ id: '1', name: 'Healthy', health: health('healthy'), renewal: renews('2026-11-23') }),
      anAccount({ id: '2', name: 'No data' }),
      anAccount({ id: '3', name: 'Later', health: health('at_risk'), renewal: renews('2027-05-01') }),
      anAccount({ id: '4', name: 'Soon', health: health('at_risk'), renewal: renews('2026-12-01') }),
      anAccount({ id: '5', name: 'Renewed by itself already', health: health('at_risk'), renewal: renews('2026-10-01', true) }),
      anAccount({ id: '6', name: 'Late', health: health('at_risk'), renewal: renews('2026-11-01') }),
      anAccount({ id: '7', name: 'Critical', health: health('critical') }),
    ];
    const list = groupRows(
      accounts.map(({ id }) => row(id)),
      accounts.map(({ id }) => matched(id)),
      byId(...accounts),
      eveningOf(today),
    );
    expect(list.groups.map(({ name }) => name)).toEqual([
      'Critical',
      'Late',
      'Soon',
      'Later',
      'Renewed by itself already',
      'No data',
      'Healthy',
    ]);
    expect(list.groups.find(({ name }) => name.startsWith('Renewed'))?.decision).toBeUndefined();
  });

  it('lose no row and invent none', () => {
    const accounts = byId(...['a', 'b', 'c'].map((id) => anAccount({ id, name: id })));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '')), (owners) => {
        const rows = owners.map((_, n) => row(String(n)));
        const list = groupRows(
          rows,
          owners.map((owner) => (owner ? matched(owner) : none)),
          accounts,
          eveningOf(today),
        );
        const shown = list.groups.flatMap((group) => group.rows.map(({ id }) => id)).sort();
        expect(shown).toEqual(owners.flatMap((owner, n) => (owner ? [String(n)] : [])).sort());
        expect(list.customers).toBe(shown.length);
      }),
    );
  });
});

describe('clues of a row', () => {
  const config = { ownDomains: new Set<string>() };
  const place = (host: Place['host'], space: string): Place => ({ host, space, page: 'list', refs: [] });
  const words = (at: Place, of: PageRow) => rowClues(at, of, undefined, config).map((clue) => `${clue.kind} ${clue.words}`);

  it('speak of the row, not of the record in front', () => {
    const org = place('salesforce', 'acme.my.salesforce.com');
    const account = '001Hs00003vjLpwIAE';
    expect(words(org, row('1', { refs: [{ kind: 'salesforce.account', id: account, role: 'focus' }] }))).toEqual([
      'salesforce.id this account record',
    ]);
    const linked = row('1', { refs: [{ kind: 'salesforce.account', id: account, role: 'linked' }] });
    expect(words(org, linked)).toEqual(['salesforce.id the account its row links to']);
    // A column is no proof of the account field, so nothing may treat it as one.
    expect(rowClues(org, linked, undefined, config)[0]?.strength).toBe(0.9);
  });

  it('come from the organization and the requester that a ticket’s row links to', () => {
    const refs: PageRow['refs'] = [
      { kind: 'zendesk.ticket', id: '42', role: 'focus' },
      { kind: 'zendesk.user', id: '501', role: 'linked' },
      { kind: 'zendesk.organization', id: '601', role: 'linked' },
    ];
    const clues = rowClues(place('zendesk', 'acme.zendesk.com'), row('42', { refs }), undefined, config);
    expect(clues.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'zendesk.user acme.zendesk.com/501',
      'zendesk.organization acme.zendesk.com/601',
    ]);
  });

  it('leave out colleagues and the mailbox itself', () => {
    const people: PageRow['people'] = [
      { address: 'kim@us.example', role: 'sender' },
      { address: 'ana@acme.example', role: 'sender' },
    ];
    const clues = rowClues(place('gmail', 'u/0'), row('1', { people }), undefined, { ...config, mailbox: 'kim@us.example' });
    expect(clues.map(({ value }) => value)).toEqual(['ana@acme.example', 'acme.example']);
  });
});
