import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAccount, findAgain, type KnownAccount, type Named } from '../../../lib/connectors/csv/found-again';

const row = (name: string, ...domains: string[]): Named => ({ name, domains });
const known = (externalId: string, name: string, ...domains: string[]): KnownAccount => ({ externalId, name, domains });
/** For each row the account it is, every account it could be, or `new`. */
function fates(rows: Named[], book: KnownAccount[]) {
  const find = findAgain(rows, book);
  const ids = new Set(book.map(({ externalId }) => externalId));
  return rows.map((one) => {
    const found = find(one);
    return 'couldBe' in found ? found.couldBe.map(({ externalId }) => externalId) : ids.has(found.externalId) ? found.externalId : 'new';
  });
}

describe('an account without an id', () => {
  it.each<[string, Named[], KnownAccount[], unknown[]]>([
    ['nothing to find it by', [row('Acme')], [], ['new']],
    ['the same row', [row('Acme', 'acme.example')], [known('A', 'Acme', 'acme.example')], ['A']],
    ['renamed', [row('Acme Group', 'acme.example')], [known('A', 'Acme', 'acme.example')], ['A']],
    ['one more domain', [row('Acme', 'other.example', 'acme.example')], [known('A', 'Acme', 'acme.example')], ['A']],
    ['a domain that the book lacks', [row(' ACME  Inc', 'acme.example')], [known('A', 'Acme Inc')], ['A']],
    ['no domain any more', [row('Acme')], [known('A', 'Acme', 'acme.example')], ['A']],
    ['another company of that name', [row('Acme', 'acme.org.example')], [known('A', 'Acme', 'acme.example')], ['new']],
    [
      'a subsidiary that is new',
      [row('Acme', 'a.example'), row('Acme France', 'a.example')],
      [known('A', 'Acme', 'a.example')],
      ['A', 'new'],
    ],
    [
      'two subsidiaries at one domain',
      [row('Acme FR', 'a.example'), row('Acme DE', 'a.example')],
      [known('D', 'Acme DE', 'a.example'), known('F', 'Acme FR', 'a.example')],
      ['F', 'D'],
    ],
    [
      'one of them renamed',
      [row('Acme Deutschland', 'a.example'), row('Acme FR', 'a.example')],
      [known('D', 'Acme DE', 'a.example'), known('F', 'Acme FR', 'a.example')],
      ['D', 'F'],
    ],
    [
      'both renamed: nobody can tell',
      [row('Eins', 'a.example'), row('Zwei', 'a.example')],
      [known('D', 'Acme DE', 'a.example'), known('F', 'Acme FR', 'a.example')],
      [
        ['D', 'F'],
        ['D', 'F'],
      ],
    ],
    ['two accounts of one name', [row('Acme')], [known('A', 'Acme'), known('B', 'Acme')], [['A', 'B']]],
  ])('%s', (_, rows, book, expected) => expect(fates(rows, book)).toEqual(expected));

  it('is another one where a renamed account still has the id its name would give', () => {
    const find = findAgain([row('Acme')], []);
    const first = find(row('Acme'));
    const id = 'externalId' in first ? first.externalId : expect.fail();
    const again = findAgain([row('Acme'), row('Bolt', 'bolt.example')], [known(id, 'Bolt', 'bolt.example')]);
    expect(again(row('Bolt', 'bolt.example'))).toEqual({ externalId: id });
    expect(again(row('Acme'))).not.toEqual({ externalId: id });
  });

  it('imported a second time, in any order, changes rows and doubles none; every name may have changed where the domain is its own', () => {
    const domain = fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example', 'e.example');
    const rows = fc.uniqueArray(
      fc.record({ name: fc.constantFrom('Acme', 'Bolt', 'Cobalt', 'Dyne'), domains: fc.uniqueArray(domain, { maxLength: 2 }) }),
      {
        selector: ({ name, domains }) => `${name} ${domains.toSorted()}`,
      },
    );
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (before, moved) => {
        const first = findAgain(before, []);
        const book = before.map((one) => {
          const found = first(one);
          return known('externalId' in found ? found.externalId : expect.fail(), one.name, ...one.domains);
        });
        expect(new Set(book.map(({ externalId }) => externalId)).size).toBe(before.length);
        const alone = (one: Named) =>
          one.domains.length > 0 && before.every((other) => other === one || !other.domains.some((d) => one.domains.includes(d)));
        const after = before.map((one, at) => (alone(one) && moved(at) ? { ...one, name: `${one.name} & Sons` } : one)).toReversed();
        const again = findAgain(
          after,
          book.toSorted(() => -1),
        );
        after.forEach((one, at) => {
          const found = again(one);
          // What cannot be told apart stays out and is said so; nothing becomes a second account.
          if ('externalId' in found) expect(found.externalId).toBe(book[before.length - 1 - at]?.externalId);
          else expect(found.couldBe.length).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe('the account of a contact or task without its id', () => {
  const book = [known('A', 'Acme', 'a.example'), known('F', 'Acme France', 'a.example'), known('B', 'Bolt'), known('C', 'Acme')];
  const find = findAccount(book);
  it.each<[Named, string[]]>([
    [row('acme france', 'a.example'), ['F']],
    [row('', 'a.example'), ['A', 'F']],
    [row('Bolt', 'bolt.example'), ['B']],
    [row('Acme'), ['A', 'C']],
    [row('Acme', 'a.example'), ['A']],
    [row('Dyne', 'd.example'), []],
    [row(''), []],
  ])('%o', (one, expected) => expect(find(one).map(({ externalId }) => externalId)).toEqual(expected));
});
