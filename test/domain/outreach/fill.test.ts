import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, IsoInstant } from '@/lib/domain/account';
import { type Fill, fill, OUTPUT_MOST } from '@/lib/domain/outreach/fill';
import { plainOf, richOf, spansOf, textOf } from '@/lib/domain/outreach/filled';
import { clipboardHtml } from '@/lib/domain/outreach/html';
import type { Block } from '@/lib/domain/outreach/insert';
import type { Facts } from '@/lib/domain/outreach/values';

const source = { connectionId: 'csv', label: 'book.csv', asOf: '2026-11-20T08:00:00.000Z' as IsoInstant };
const account = {
  id: 'a1',
  name: 'Acme GmbH',
  sample: false,
  domains: ['acme.example'],
  arr: { amount: 84000, currency: 'EUR' },
  renewal: { endDate: '2027-02-01', autoRenews: true, noticeDays: 45 },
  usage: { activeSeats: 41, seats: 60, features: ['Planner', 'Time clock', 'Reports'] },
  contacts: [{ id: 'c1', name: 'Ana Silva', email: 'ana@acme.example' }],
  tasks: [],
  touchpoints: [],
  provenance: { name: source, arr: source, renewal: { ...source, asOf: '2026-09-01T08:00:00.000Z' }, contacts: source, usage: source },
} as unknown as Account;
const facts: Facts = {
  account,
  contact: account.contacts[0],
  me: { name: 'Mia Berg', links: [{ name: 'Half an hour', url: 'https://cal.example/mia' }] },
  now: '2026-11-28T10:00:00.000Z' as IsoInstant,
};
const filling = (body: string, more: Partial<Fill> = {}): Fill => ({
  variant: { body },
  language: 'en',
  locale: 'en-GB',
  facts,
  slots: {},
  slotNames: { why: 'Why you write' },
  ...more,
});
const text = (body: string, more?: Partial<Fill>) => plainOf(richOf(fill(filling(body, more)).body));

describe('filling', () => {
  it.each([
    ['en-GB', 'until 1 February 2027: €84,000, 41 of 60, Planner, Time clock and Reports'],
    ['de-DE', 'until 1. Februar 2027: 84.000\u00a0€, 41 of 60, Planner, Time clock und Reports'],
    ['fr-FR', 'until 1 février 2027: 84\u202f000\u00a0€, 41 of 60, Planner, Time clock et Reports'],
  ])('writes values as %s does', (locale, said) => {
    const body = 'until {{ renewal.date }}: {{ account.arr }}, {{ usage.active }} of {{ usage.seats }}, {{ usage.features }}';
    // No line breaks within an amount, or before the sign after it.
    expect(text(body, { locale })).toBe(said);
  });

  it('says when people last spoke, not when they plan to or when nobody came', () => {
    const talk = (at: string, more = {}) => ({ id: at, at, kind: 'meeting', direction: 'both', summary: 'x', ...more });
    const touchpoints = [
      talk('2026-12-05T10:00:00.000Z'),
      talk('2026-11-20T10:00:00.000Z', { notHeld: true }),
      talk('2026-11-02T10:00:00.000Z'),
    ] as never;
    expect(text('{{ touch.last }}', { facts: { ...facts, account: { ...account, touchpoints } } })).toBe('2 November 2026');
  });

  it('marks what is not known and says where the rest is from', () => {
    const { body } = fill(filling('{{ account.name }}, {{ owner.name }}, {{ slot.why }}, {{ renewal.date }}'));
    expect(spansOf({ body }).filter(({ origin }) => origin)).toEqual([
      { text: 'Acme GmbH', origin: { kind: 'field', field: 'account.name', source } },
      { text: '[CSM of the account: not known]', origin: { kind: 'field', field: 'owner.name', missing: true } },
      { text: '[Why you write: not known]', origin: { kind: 'slot', slot: 'why', missing: true } },
      {
        text: '1 February 2027',
        origin: { kind: 'field', field: 'renewal.date', source: account.provenance.renewal, stale: true },
      },
    ]);
  });

  it('what the page says has the page for its source, and is as new as that', () => {
    const origins = (more: object, body: string) =>
      fill(filling(body, { facts: { ...facts, ...more } })).body.flatMap((block) =>
        block.kind === 'paragraph' ? block.spans.flatMap(({ origin }) => (origin?.kind === 'field' ? [origin] : [])) : [],
      );
    const guest = { contact: { id: '', name: 'Eve Moss', email: 'eve@acme.example' }, ticket: { id: '42', subject: 'Export' } };
    for (const origin of origins(guest, '{{ contact.name }} {{ ticket.id }} {{ ticket.subject }}')) {
      expect(origin).toMatchObject({ page: true });
      expect(origin).not.toHaveProperty('source');
    }
    expect(origins({}, '{{ contact.name }}')).toEqual([expect.objectContaining({ source: expect.anything() })]);
  });

  it('greets nobody by a guess', () => {
    const first = (name: string) => text('{{ contact.first_name }}', { facts: { ...facts, contact: { id: 'c', name } } });
    expect(first('Ana Silva')).toBe('Ana');
    for (const name of ['Ana', 'Silva, Ana', 'info desk', 'Dr. Silva']) expect(first(name)).toMatch(/not known/);
  });

  it('leaves a paragraph out where nothing was written for it', () => {
    const body = 'One\n\n{% if slot.why %}**Why:** {{ slot.why }}\n\n{% endif %}Two';
    expect(text(body)).toBe('One\n\nTwo');
    expect(text(body, { slots: { why: 'because' } })).toBe('One\n\nWhy: because\n\nTwo');
  });

  it('builds paragraphs, points, bold, italic and checked links', () => {
    const { body } = fill(filling('A **bold** and *soft*\nline\n\n- one\n- [two]({{ me.link }})\n\n[bad](javascript:alert)'));
    expect(richOf(body)).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: 'A ' },
          { text: 'bold', bold: true },
          { text: ' and ' },
          { text: 'soft', italic: true },
          { text: '\n' },
          { text: 'line' },
        ],
      },
      { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', href: 'https://cal.example/mia' }]] },
      { kind: 'paragraph', spans: [{ text: 'bad' }] },
    ]);
  });

  it('shows that the address of a link is not known', () => {
    expect(text('[here]({{ me.link }})', { facts: { ...facts, me: { links: [] } } })).toBe('here [Your scheduling link: not known]');
    expect(text('[here]({{ me.link }})', { facts: { ...facts, me: { links: [{ name: 'x', url: 'javascript:alert(1)' }] } } })).toMatch(
      /not known/,
    );
  });

  it('takes hidden characters out and says so', () => {
    const { body } = fill(filling('{{ account.name }}', { facts: { ...facts, account: { ...account, name: 'Ac\u202eme\u200b 👩‍💻' } } }));
    expect(spansOf({ body })[0]).toMatchObject({ text: 'Acme 👩‍💻', origin: { odd: true } });
  });

  it('takes them out of the template itself, subject and plain variant too', () => {
    const odd = 'Hi\u202e there\u200b, \u2066{{ account.name }}\u2069';
    const filled = fill(filling(odd, { variant: { subject: odd, body: odd, plain: odd } }));
    for (const spans of [filled.subject ?? [], spansOf({ body: filled.body }), spansOf({ body: filled.plain ?? [] })])
      expect(textOf(spans)).toBe('Hi there, Acme GmbH');
  });

  it('reads no mark of its own in a template', () => {
    expect(text('\ue0000\ue001 {{ account.name }}')).toBe('0 Acme GmbH');
  });

  it('cuts a value of a megabyte', () => {
    expect(text('{{ account.name }}', { facts: { ...facts, account: { ...account, name: 'x'.repeat(1_000_000) } } })).toHaveLength(500);
  });

  it('refuses a text that its reader would refuse, whoever hands it over', () => {
    for (const body of [
      '{% for x in y %}{% endfor %}',
      '{{ account.name | raw }}',
      '{% if account.name %}{% endif %}',
      '{{ nothing.here }}',
    ]) {
      expect(() => fill(filling(body)), body).toThrow();
    }
    expect(() => fill(filling('x'.repeat(OUTPUT_MOST + 1)))).toThrow();
  });
});

/** Everything that somebody could write into a name to be read as something else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '{{ account.arr }}',
    '{% if slot.why %}x{% endif %}',
    '{% raw %}',
    '**bold** *soft* [x](javascript:alert(1))',
    '\n\n- a\n- b\n\n',
    '\ue0000\ue001',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '&lt;b&gt;',
    '\u202eevil\u2066',
    '1. one\n2. two',
    '__proto__',
    'constructor',
  ),
);

/** The shape of a text without its words. */
const shape = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'list'
      ? { list: block.ordered ?? false, items: block.items.map((item) => item.map(({ bold, italic, href }) => [bold, italic, href])) }
      : { spans: block.spans.map(({ bold, italic, href }) => [bold, italic, href]) },
  );

describe('data is values only', () => {
  const body =
    'Hi {{ contact.name }}, **{{ account.name }}** and *{{ owner.name }}*\n\n{% if slot.why %}{{ slot.why }}\n\n{% endif %}- {{ ticket.subject }}\n- {{ task.title }}\n\n[book]({{ me.link }}) {{ usage.features }}';

  it('nothing that an account can hold changes which parts appear, their look or their links', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, hostile, (name, person, csm, subject, feature) => {
        // A value that is nothing but space is not known, which is another text but the same shape.
        const odd: Facts = {
          ...facts,
          account: { ...account, name, csm, usage: { activeSeats: 1, seats: 2, features: [feature] } },
          contact: { id: 'c', name: person },
          ticket: { subject },
        };
        const [plainShape, oddShape] = [facts, odd].map((one) => shape(richOf(fill(filling(body, { facts: one })).body)));
        expect(oddShape).toEqual(plainShape);
      }),
      { numRuns: 400 },
    );
  });

  it('what a person writes is text as well', () => {
    fc.assert(
      fc.property(hostile, (why) => {
        const filled = fill(filling('A {{ slot.why }} B', { slots: { why } }));
        expect(filled.body).toHaveLength(1);
        expect(spansOf(filled).every(({ bold, italic, href }) => !bold && !italic && !href)).toBe(true);
      }),
    );
  });

  it('the clipboard gets elements of the list only, and every value as text', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, why) => {
        const filled = fill(filling(body, { facts: { ...facts, account: { ...account, name } }, slots: { why } }));
        const html = clipboardHtml(richOf(filled.body));
        const tags = [...html.matchAll(/<\/?([a-z]*)[^>]*>/g)].map(([, tag]) => tag);
        expect(tags.every((tag) => ['p', 'br', 'b', 'i', 'ul', 'ol', 'li', 'a'].includes(tag ?? ''))).toBe(true);
        expect([...html.matchAll(/<[a-z]+ ([^>]*)>/g)].every(([, attributes]) => attributes === 'href="https://cal.example/mia"')).toBe(
          true,
        );
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it('a subject stays on one line', () => {
    const subject = fill(
      filling('x', { variant: { subject: 'About {{ account.name }} {{ slot.why }}', body: 'x' }, slots: { why: 'a\r\nBcc: b' } }),
    ).subject;
    expect(textOf(subject ?? [])).toBe('About Acme GmbH a Bcc: b');
  });

  it('a subject keeps the blanks at which no line may break', () => {
    const subject = fill(filling('x', { variant: { subject: '{{ account.name }}\u202f:  un\n point', body: 'x' } })).subject;
    expect(textOf(subject ?? [])).toBe('Acme GmbH\u202f: un point');
  });
});
