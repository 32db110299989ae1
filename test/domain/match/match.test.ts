import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clue, Identity, IdentityKind, Match, Pin } from '../../../lib/domain/match/identity';
import { decide, type MatchInput } from '../../../lib/domain/match/match';

const NOW = '2026-11-22T10:00:00.000Z';
const clue = (kind: IdentityKind, value: string, strength: number): Clue => ({ kind, value, strength, words: `${kind} ${value}` });
const row = (kind: IdentityKind, value: string, accountId: string): Identity => ({ kind, value, accountId, connectionId: 'csv' });
const pin = (scope: Pin['scope'], value: string, accountId: string, more: Partial<Pin> = {}): Pin => {
  const kind = scope === 'address' ? 'email' : scope === 'domain' ? 'domain' : 'zendesk.organization';
  return { id: `${kind}:${value}`, kind, value, scope, accountId, createdAt: NOW, ...more };
};
const run = (input: Partial<MatchInput>): Match => decide({ clues: [], identities: [], pins: [], parents: new Map(), now: NOW, ...input });
const outcome = (match: Match): string =>
  match.state === 'matched'
    ? `matched ${match.accountId}, then ${match.runnersUp.map((one) => one.accountId)}`
    : match.state === 'candidates'
      ? `candidates ${match.candidates.map((one) => one.accountId)}`
      : 'none';

const sender = clue('email', 'ana@acme.example', 0.95);
const recipient = clue('email', 'bo@halden.example', 0.9);
const domain = clue('domain', 'acme.example', 0.6);
const theirs = clue('domain', 'halden.example', 0.55);
const record = clue('salesforce.id', '001A', 1);
const linked = clue('salesforce.id', '001L', 0.98);
const enclosing = clue('salesforce.id', '001E', 0.75);
const organization = clue('zendesk.organization', 'halden.zendesk.com/9', 0.9);
const external = clue('external_id', 'acc-7', 0.95);

describe('decide', () => {
  it.each<[string, Clue[], Identity[], string]>([
    ['a domain alone', [domain], [row('domain', 'acme.example', 'A')], 'matched A, then '],
    ['an exact address', [sender, domain], [row('email', 'ana@acme.example', 'A')], 'matched A, then '],
    [
      'an exact address over a domain that others share',
      [sender, domain],
      [row('email', 'ana@acme.example', 'A'), row('domain', 'acme.example', 'A'), row('domain', 'acme.example', 'B')],
      'matched A, then B',
    ],
    [
      'an exact address over a domain of somebody else',
      [sender, domain],
      [row('email', 'ana@acme.example', 'A'), row('domain', 'acme.example', 'B')],
      'matched A, then B',
    ],
    [
      'parent and child with one domain',
      [domain],
      [row('domain', 'acme.example', 'child'), row('domain', 'acme.example', 'parent')],
      'candidates parent,child',
    ],
    [
      'author and recipient at two customers',
      [sender, recipient, domain, theirs],
      [
        row('email', 'ana@acme.example', 'A'),
        row('domain', 'acme.example', 'A'),
        row('email', 'bo@halden.example', 'H'),
        row('domain', 'halden.example', 'H'),
      ],
      'candidates A,H',
    ],
    [
      'two domains in one mail',
      [domain, theirs],
      [row('domain', 'acme.example', 'A'), row('domain', 'halden.example', 'H')],
      'candidates A,H',
    ],
    [
      'an exact author over a recipient known by domain',
      [sender, domain, theirs],
      [row('email', 'ana@acme.example', 'A'), row('domain', 'halden.example', 'H')],
      'matched A, then H',
    ],
    [
      'a consultant who asks for a customer',
      [sender, external],
      [row('email', 'ana@acme.example', 'A'), row('external_id', 'acc-7', 'H')],
      'candidates A,H',
    ],
    [
      'an organization that says the same thing twice',
      [organization, external, sender],
      [row('zendesk.organization', 'halden.zendesk.com/9', 'H'), row('external_id', 'acc-7', 'H'), row('email', 'ana@acme.example', 'A')],
      'candidates A,H',
    ],
    [
      'an organization over a domain',
      [organization, domain],
      [row('zendesk.organization', 'halden.zendesk.com/9', 'H'), row('domain', 'acme.example', 'A')],
      'matched H, then A',
    ],
    [
      'an account field over the tab around',
      [linked, enclosing],
      [row('salesforce.id', '001L', 'L'), row('salesforce.id', '001E', 'E')],
      'matched L, then E',
    ],
    [
      'the record in front over everything else together',
      [record, sender, external, domain],
      [
        row('salesforce.id', '001A', 'R'),
        row('email', 'ana@acme.example', 'B'),
        row('external_id', 'acc-7', 'B'),
        row('domain', 'acme.example', 'B'),
      ],
      'matched R, then B',
    ],
    ['two rows that claim one record', [record], [row('salesforce.id', '001A', 'R'), row('salesforce.id', '001A', 'S')], 'candidates R,S'],
    ['a doubtful domain alone', [clue('domain', 'acme.example', 0.3)], [row('domain', 'acme.example', 'A')], 'candidates A'],
    ['a host below a known domain', [clue('domain', 'eu.acme.example', 0.6)], [row('domain', 'acme.example', 'A')], 'matched A, then '],
    [
      'a known host inside a known domain',
      [clue('domain', 'eu.acme.example', 0.6)],
      [row('domain', 'acme.example', 'parent'), row('domain', 'eu.acme.example', 'child')],
      'matched child, then ',
    ],
    ['rows for other values', [sender], [row('email', 'eve@acme.example', 'A'), row('domain', 'ana@acme.example', 'B')], 'none'],
  ])('%s', (_, clues, identities, expected) => {
    expect(outcome(run({ clues, identities, parents: new Map([['child', 'parent']]) }))).toBe(expected);
  });

  it('shows all the evidence, strongest first, each thing once', () => {
    const identities = [
      row('email', 'ana@acme.example', 'A'),
      row('domain', 'acme.example', 'A'),
      { ...row('domain', 'acme.example', 'A'), connectionId: 'x' },
    ];
    const match = run({ clues: [domain, sender, { ...sender }], identities });
    expect(match).toMatchObject({ state: 'matched', accountId: 'A', runnersUp: [] });
    expect(match.state === 'matched' && match.evidence).toEqual([
      { words: 'email ana@acme.example', confidence: 0.95 },
      { words: 'domain acme.example', confidence: 0.6 },
    ]);
    expect(match.state === 'matched' && match.confidence).toBeCloseTo(0.98);
  });

  it('says why nothing matched', () => {
    expect(run({})).toEqual({ state: 'none', why: 'Nothing on this page names an account.' });
    expect(run({ clues: [domain, sender] })).toEqual({
      state: 'none',
      why: 'No account in your book is named by email ana@acme.example or domain acme.example',
    });
  });

  it('says each thing once: a Salesforce id that another system keeps is looked for as both', () => {
    const asRecord: Clue = { ...clue('salesforce.id', '001H', 0.95), words: external.words };
    expect(run({ clues: [asRecord, external, organization] })).toMatchObject({
      why: 'No account in your book is named by external_id acc-7 or zendesk.organization halden.zendesk.com/9',
    });
    expect(run({ clues: [asRecord, external] })).toMatchObject({ why: 'No account in your book is named by external_id acc-7' });
  });
});

describe('pins', () => {
  const known = [row('email', 'ana@acme.example', 'A'), row('domain', 'acme.example', 'A'), row('external_id', 'acc-7', 'A')];

  it('win over the book and say so', () => {
    const match = run({ clues: [sender, domain, external], identities: known, pins: [pin('address', 'ana@acme.example', 'P')] });
    expect(outcome(match)).toBe('matched P, then A');
    expect(match).toMatchObject({ pinId: 'email:ana@acme.example', evidence: [{ words: 'your pin on ana@acme.example' }] });
  });

  it('do not win over the record in front, which then names the pin beside it', () => {
    const match = run({
      clues: [record, organization],
      identities: [row('salesforce.id', '001A', 'R')],
      pins: [pin('organization', 'halden.zendesk.com/9', 'P')],
    });
    expect(outcome(match)).toBe('matched R, then P');
    expect(match.state === 'matched' && match.runnersUp[0]?.evidence[0]?.words).toBe(
      'your pin on zendesk.organization halden.zendesk.com/9',
    );
    expect(match).not.toHaveProperty('pinId');
  });

  it('do not win over it either where a field of it names another account', () => {
    const identities = [row('salesforce.id', '001A', 'R'), row('salesforce.id', '001L', 'L')];
    const pins = [pin('organization', 'halden.zendesk.com/9', 'P')];
    expect(outcome(run({ clues: [record, linked, organization], identities, pins }))).toBe('matched R, then P,L');
  });

  it('on a domain settle a shared domain but give way to an exact address', () => {
    const shared = [row('domain', 'acme.example', 'A'), row('domain', 'acme.example', 'B')];
    const pins = [pin('domain', 'acme.example', 'B')];
    expect(outcome(run({ clues: [domain], identities: shared, pins }))).toBe('matched B, then A');
    const exact = [...shared, row('email', 'ana@acme.example', 'A')];
    expect(outcome(run({ clues: [sender, domain], identities: exact, pins }))).toBe('matched A, then B');
    const both = [...exact, row('email', 'ana@acme.example', 'B')];
    expect(outcome(run({ clues: [sender, domain], identities: both, pins }))).toBe('matched B, then A');
  });

  it('on a domain say the same thing as the domain itself, and no more with it; an address says something else', () => {
    const sure = (match: Match) => (match.state === 'matched' ? match.confidence : 0);
    const wide = run({ clues: [domain], identities: [row('domain', 'acme.example', 'A')], pins: [pin('domain', 'acme.example', 'A')] });
    expect(wide).toMatchObject({ evidence: [{ words: 'your pin on domain acme.example' }, { words: 'domain acme.example' }] });
    expect(sure(wide)).toBeCloseTo(0.75, 6);
    const narrow = run({ clues: [sender, domain], identities: known, pins: [pin('address', 'ana@acme.example', 'A')] });
    expect(sure(narrow)).toBeCloseTo(1 - 0.05 * 0.4 * 0.01, 6);
  });

  it('on a domain cover the hosts in it, unless one of those is pinned itself', () => {
    const eu = clue('domain', 'eu.acme.example', 0.6);
    const wide = pin('domain', 'acme.example', 'A');
    expect(outcome(run({ clues: [eu], pins: [wide] }))).toBe('matched A, then ');
    expect(outcome(run({ clues: [eu], pins: [wide, pin('domain', 'eu.acme.example', 'E')] }))).toBe('matched E, then ');
  });

  it('of a narrower scope go first; two of one scope that disagree settle nothing', () => {
    const pins = [pin('domain', 'acme.example', 'D'), pin('address', 'ana@acme.example', 'P')];
    expect(outcome(run({ clues: [domain, sender], pins }))).toBe('matched P, then D');
    const two = [pin('address', 'ana@acme.example', 'P'), pin('address', 'bo@halden.example', 'Q')];
    expect(outcome(run({ clues: [sender, recipient], pins: two }))).toBe('candidates P,Q');
  });

  it('that ended or speak of other values do nothing', () => {
    const pins = [pin('domain', 'acme.example', 'P', { expiresAt: '2026-11-22T09:59:59.000Z' }), pin('address', 'eve@acme.example', 'P')];
    expect(outcome(run({ clues: [domain], identities: known, pins }))).toBe('matched A, then ');
  });
});

describe('invariants', () => {
  const values = ['v1', 'v2', 'eu.acme.example', 'acme.example'];
  const kinds: IdentityKind[] = ['salesforce.id', 'external_id', 'email', 'zendesk.organization', 'zendesk.user', 'domain'];
  const key = { kind: fc.constantFrom(...kinds), value: fc.constantFrom(...values) };
  const strength = fc.constantFrom(0.3, 0.55, 0.6, 0.65, 0.75, 0.9, 0.93, 0.95, 0.97, 0.98, 1);
  const aClue = fc
    .record({ ...key, strength })
    .map(({ kind, value, strength: s }) => ({ ...clue(kind, value, s), words: `${kind} ${value} ${s}` }));
  const account = fc.constantFrom('A', 'B', 'C');
  const aRow = fc.record({ ...key, accountId: account, connectionId: fc.constantFrom('csv', 'sample') });
  const aPin = fc
    .record({
      scope: fc.constantFrom<Pin['scope']>('address', 'organization', 'domain'),
      value: fc.constantFrom(...values),
      accountId: account,
    })
    .map(({ scope, value, accountId }) => pin(scope, value, accountId));
  const pinsOf = fc.uniqueArray(aPin, { maxLength: 4, selector: (one) => one.id });
  const scene = fc.record({ clues: fc.array(aClue, { maxLength: 6 }), identities: fc.array(aRow, { maxLength: 10 }), pins: pinsOf });
  const parents = new Map([
    ['B', 'A'],
    ['C', 'B'],
    ['A', 'C'],
  ]);
  const supportOf = (match: Match, id: string): number => {
    if (match.state === 'none') return 0;
    const all = match.state === 'matched' ? [match, ...match.runnersUp] : match.candidates;
    return all.find((one) => one.accountId === id)?.confidence ?? 0;
  };

  it('the order of inputs never matters', () => {
    const shuffled = scene.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.clues, { minLength: input.clues.length }),
        fc.shuffledSubarray(input.identities, { minLength: input.identities.length }),
        fc.shuffledSubarray(input.pins, { minLength: input.pins.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, clues, identities, pins]) => {
        expect(run({ clues, identities, pins, parents })).toEqual(run({ ...input, parents }));
      }),
      { numRuns: 1000 },
    );
  });

  it('more evidence for an account never lowers its confidence', () => {
    fc.assert(
      fc.property(scene, aClue, account, (input, more, id) => {
        const before = run({ ...input, parents });
        const identities = [...input.identities, row(more.kind, more.value, id)];
        const after = run({ ...input, clues: [...input.clues, more], identities, parents });
        expect(supportOf(after, id)).toBeGreaterThanOrEqual(supportOf(before, id) - 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it('more evidence for a matched account never takes the match away', () => {
    fc.assert(
      fc.property(scene, aClue, (input, more) => {
        const before = run({ ...input, pins: [], parents });
        if (before.state !== 'matched') return;
        const fresh = { ...more, kind: 'email' as const, value: 'only@here.example' };
        const identities = [...input.identities, row('email', fresh.value, before.accountId)];
        const after = run({ pins: [], clues: [...input.clues, fresh], identities, parents });
        expect(after).toMatchObject({ state: 'matched', accountId: before.accountId });
      }),
      { numRuns: 1000 },
    );
  });

  it('confidence stays between 0 and 1 and every account offered has a reason', () => {
    fc.assert(
      fc.property(scene, (input) => {
        const match = run({ ...input, parents });
        if (match.state === 'none') return;
        for (const one of match.state === 'matched' ? [match, ...match.runnersUp] : match.candidates) {
          expect(one.evidence.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
