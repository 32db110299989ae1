import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '@/lib/domain/account';
import { heldBy, preflight } from '@/lib/domain/outreach/preflight';
import { outreachRules, RULES, type RuleId } from '@/lib/domain/outreach/rules';
import { account, type Case, message, source, to, use } from './preflight-message';

/** Each red one with the level and a piece of its sentence; each green one finds nothing of its rule. */
const TABLE: Record<RuleId, { red: [name: string, red: Case, level: string, words: string][]; green: [name: string, green: Case][] }> = {
  unfilled: {
    red: [
      ['a renewal date nobody knows', { account: { renewal: undefined } }, 'block', 'Not known: End of the contract. Add it where'],
      [
        'a writer who never said their name',
        { body: '{{ me.name }}' },
        'block',
        'Not known: Your name. Say it once in Sidelight’s own tab',
      ],
    ],
    green: [['everything known', {}]],
  },
  recipient: {
    red: [
      ['nobody', { recipients: [] }, 'block', 'Nobody is chosen'],
      ['another company', to('eve@other.example'), 'block', 'eve@other.example is not at Acme GmbH'],
      ['a free mailbox', to('ana@gmail.com'), 'block', 'ana@gmail.com is not at Acme GmbH'],
      ['a company that only begins alike', to('ana@acme.example.other.example'), 'block', 'is not at Acme GmbH'],
      ['letters of two alphabets', to('ana@аcme.example'), 'block', 'may not be what it looks like'],
      ['a name that is another address', to('eve@other.example', 'ana@acme.example'), 'block', 'may not be what it looks like'],
      ['somebody who left', to('jo@acme.example'), 'block', 'Jo Left has left'],
      ['no address', to('ana'), 'block', 'not an address'],
      ['somebody there who is no contact', to('new@acme.example'), 'ask', 'not among its contacts'],
      ['a colleague', to('me@vendor.example'), 'ask', 'your own company'],
      ['an answer that goes elsewhere', { replyTo: 'x@other.example' }, 'ask', 'An answer would go to x@other.example'],
    ],
    green: [
      ['a contact', {}],
      ['a contact in capitals', to('ANA@Acme.Example')],
      ['colleagues on a ticket', { recipients: [], template: { channel: 'ticket.internal' } }],
    ],
  },
  stale: {
    red: [
      [
        'a renewal date of last quarter',
        { account: { provenance: { ...account.provenance, renewal: { ...source, asOf: '2026-08-01T08:00:00.000Z' as IsoInstant } } } },
        'ask',
        'End of the contract is from book.csv',
      ],
      [
        'an amount of last year',
        {
          body: '{{ account.arr }} {{ slot.why }}',
          account: {
            arr: { amount: 9, currency: 'EUR' },
            provenance: { ...account.provenance, arr: { ...source, asOf: '2025-08-01T08:00:00.000Z' as IsoInstant } },
          },
        },
        'ask',
        'ARR is from book.csv',
      ],
    ],
    green: [
      ['one of last week', {}],
      [
        'an amount of last week',
        {
          body: '{{ account.arr }} {{ slot.why }}',
          account: { arr: { amount: 9, currency: 'EUR' }, provenance: { ...account.provenance, arr: source } },
        },
      ],
    ],
  },
  approval: {
    red: [
      ['a draft', { standing: 'draft' }, 'ask', 'CS Ops has not approved'],
      ['an altered text', { standing: 'altered' }, 'block', 'not the one that was approved'],
      [
        'an altered one of Sidelight’s own',
        { standing: 'altered', template: { owner: 'Sidelight' } },
        'block',
        'Ask whoever keeps your templates.',
      ],
      ['a retired one', { standing: 'retired' }, 'block', 'no longer used'],
      ['one of a set-up that is out of date', { rules: outreachRules({}, undefined, [], { templates: true }) }, 'block', 'is out of date'],
      ['an expired one', { standing: 'expired', template: { expires: '2026-11-01' } }, 'block', 'until 2026-11-01'],
    ],
    green: [['an approved one', {}]],
  },
  personal: {
    red: [
      ['nothing', { why: ' ' }, 'block', 'Still to be written by you: Why you write'],
      ['the hint', { why: 'News of theirs' }, 'block', 'The example still stands'],
      ['a word', { why: 'Just asking' }, 'ask', 'not personal yet'],
    ],
    green: [['a sentence', {}]],
  },
  internal: {
    red: [
      ['a field of ours', { body: '{{ account.health }} {{ slot.why }}' }, 'ask', 'Health is not meant'],
      ['words of ours', { why: 'You are an at-risk account for us' }, 'ask', 'meant for colleagues'],
      ['in German', { why: 'Bitte nur intern verwenden, danke' }, 'ask', 'meant for colleagues'],
      ['in French', { why: 'Ceci est une note interne pour nous' }, 'ask', 'meant for colleagues'],
    ],
    green: [
      ['a customer’s own matters', {}],
      ['the same among colleagues', { why: 'You are an at-risk account for us', template: { channel: 'ticket.internal' } }],
    ],
  },
  commitment: {
    red: [
      [
        'what we will build',
        { why: 'Nice day. We will build the export you asked for.' },
        'ask',
        '“We will build the export you asked for.” reads like a promise about what we will build. That is for product management',
      ],
      ['a date', { why: 'This will be fixed by Friday' }, 'ask', 'a date'],
      ['a discount', { why: 'I can offer you 10 % off this year' }, 'ask', 'the account manager'],
      ['a credit', { why: 'You get a refund for that month' }, 'ask', 'a credit or refund'],
      ['terms', { why: 'We can shorten the notice in your contract' }, 'ask', 'terms of the contract'],
      ['law', { why: 'We are liable for that damage' }, 'ask', 'the legal team'],
      ['security', { why: 'We are fully compliant with GDPR' }, 'ask', 'the security team'],
      ['German roadmap', { why: 'Das kommt mit der nächsten Version' }, 'ask', 'what we will build'],
      ['German date', { why: 'Das ist bis Freitag sicher fertig' }, 'ask', 'a date'],
      ['German discount', { why: 'Dafür bekommen Sie einen Rabatt' }, 'ask', 'a price or discount'],
      ['German credit', { why: 'Sie bekommen eine Gutschrift' }, 'ask', 'a credit or refund'],
      ['German terms', { why: 'Die Kündigungsfrist können wir gern ändern' }, 'ask', 'terms of the contract'],
      ['German law', { why: 'Dafür haften wir natürlich' }, 'ask', 'a legal matter'],
      ['German security', { why: 'Es sind keine Daten verloren gegangen' }, 'ask', 'security'],
      ['French roadmap', { why: 'C’est dans notre feuille de route' }, 'ask', 'what we will build'],
      ['French date', { why: 'Ce sera corrigé avant vendredi' }, 'ask', 'a date'],
      ['French discount', { why: 'Je peux vous faire une remise' }, 'ask', 'a price or discount'],
      ['French credit', { why: 'Vous aurez un avoir pour ce mois' }, 'ask', 'a credit or refund'],
      ['French terms', { why: 'Nous pouvons modifier le contrat' }, 'ask', 'terms of the contract'],
      ['French law', { why: 'Nous prenons la responsabilité' }, 'ask', 'a legal matter'],
      ['French security', { why: 'Aucune donnée n’a été touchée' }, 'ask', 'security'],
      ['a text that nobody approved', { body: 'A discount is yours. {{ slot.why }}', standing: 'draft' }, 'ask', 'a price or discount'],
      [
        'whom the company named',
        { why: 'A discount is possible here', rules: outreachRules({ routes: { discounts: 'Deal desk' } }) },
        'ask',
        'for Deal desk to make',
      ],
    ],
    green: [
      ['none', {}],
      ['one of a text that was approved', { body: 'A discount is yours. {{ slot.why }}' }],
      [
        'by a role that may',
        { why: 'A discount is possible here', rules: outreachRules({ mayPromise: [{ role: 'am', what: ['discounts'] }] }, 'am') },
      ],
      ['among colleagues', { why: 'They ask for a discount again', template: { channel: 'ticket.internal' } }],
    ],
  },
  language: {
    red: [
      [
        'German in an English text',
        { why: 'Wir haben das für Sie und Ihr Team noch nicht geprüft' },
        'ask',
        'You wrote in German, the template is in English',
      ],
      ['French in an English text', { why: 'Nous avons vu que vous avez une question pour notre équipe' }, 'ask', 'You wrote in French'],
      ['another than last time', { history: [use({ templateId: 'other', language: 'de' })] }, 'ask', 'last written to in German'],
    ],
    green: [
      ['English in English', { why: 'I saw that you have a question for our team and we will answer' }],
      ['as last time', { history: [use({ templateId: 'other' })] }],
      ['a note among colleagues', { history: [use({ templateId: 'other', language: 'de' })], template: { channel: 'ticket.internal' } }],
      ['too little to tell', { why: 'Café, Müller, Überseering' }],
    ],
  },
  attachment: {
    red: [
      ['an attachment', { why: 'You find the file attached to this' }, 'warn', 'add it yourself'],
      ['in German', { why: 'Die Datei finden Sie im Anhang' }, 'warn', 'add it yourself'],
      ['in French', { why: 'Vous trouverez le fichier ci-joint' }, 'warn', 'add it yourself'],
      ['a link that is not there', { why: 'Please use this link for it' }, 'ask', 'there is none'],
    ],
    green: [
      ['neither', {}],
      ['a link that is there', { why: 'Please use this link: https://acme.example/x' }],
    ],
  },
  repeated: {
    red: [['three days ago', { history: [use()] }, 'ask', 'Ana Silva got this template 3 days ago']],
    green: [
      ['to somebody else', { history: [use({ people: [{ name: 'B', address: 'b@acme.example' }] })] }],
      ['another template', { history: [use({ templateId: 'other' })] }],
      ['one that was not sent', { history: [use({ notSent: true })] }],
      ['a month ago', { history: [use({ at: '2026-10-25T10:00:00.000Z' as IsoInstant })] }],
    ],
  },
  characters: {
    red: [
      [
        'in a name',
        { account: { contacts: [{ id: 'c', name: 'Ana\u202e Silva', email: 'ana@acme.example' }] } },
        'warn',
        'Name of the contact',
      ],
      ['in what was written', { why: 'You opened\u200b a branch' }, 'warn', 'what you wrote'],
    ],
    green: [['none', { why: 'Emoji with joiners are fine 👩‍💻' }]],
  },
};

describe.each(RULES)('preflight: %s', (rule) => {
  it.each(TABLE[rule].red)('red for %s', (_, red, level, words) => {
    const found = preflight(message(red)).filter((one) => one.rule === rule);
    expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ rule, level, words: expect.stringContaining(words) })]));
  });

  it.each(TABLE[rule].green)('green for %s', (_, green) => {
    expect(preflight(message(green)).filter((one) => one.rule === rule)).toEqual([]);
  });
});

it('a gap tells whether the writer alone can fill it', () => {
  const found = preflight(message({ body: '{{ me.name }} {{ renewal.date }}', account: { renewal: undefined } }));
  expect(found.map(({ words, ofWriter }) => [words.split('.')[0], ofWriter])).toEqual(
    expect.arrayContaining([
      ['Not known: Your name', true],
      ['Not known: End of the contract', undefined],
    ]),
  );
});

describe('what holds a message', () => {
  const draft = { standing: 'draft' as const };

  it('a block, whatever reason is given', () => {
    const findings = preflight(message(to('eve@other.example')));
    expect(heldBy(findings, { recipient: 'my manager said so' })).toHaveLength(1);
  });

  it('a question, until there is a reason', () => {
    const findings = preflight(message(draft));
    expect(heldBy(findings, {})).toHaveLength(1);
    expect(heldBy(findings, { approval: '  ' })).toHaveLength(1);
    expect(heldBy(findings, { approval: 'pilot with Kim' })).toHaveLength(0);
  });

  it('a warning never', () => {
    expect(heldBy(preflight(message({ why: 'The file is attached to this' })), {})).toEqual([]);
  });

  it('a company makes a rule stricter and never milder', () => {
    const rules = outreachRules({ levels: { approval: 'block', unfilled: 'warn', attachment: 'ask' } });
    expect(rules.levels).toMatchObject({ unfilled: 'block', attachment: 'ask' });
    expect(preflight(message({ ...draft, rules }))).toMatchObject([{ rule: 'approval', level: 'block' }]);
  });

  it('the policy says how grave each finding of a rule is; a set-up raises that and never lowers it', () => {
    const promise = { why: 'I can offer you 10 % off this year' };
    const found = (checks: string[], levels = {}) =>
      preflight(message({ ...promise, rules: outreachRules({ levels }, undefined, checks) }));
    expect(found(['commitment=block'])).toMatchObject([{ rule: 'commitment', level: 'block' }]);
    expect(found(['commitment=warn'])).toMatchObject([{ rule: 'commitment', level: 'warn' }]);
    expect(found(['commitment=block'], { commitment: 'warn' })).toMatchObject([{ level: 'block' }]);
    expect(found(['commitment=warn'], { commitment: 'ask' })).toMatchObject([{ level: 'ask' }]);
    // Also of findings that have a level of their own.
    const rules = outreachRules(undefined, undefined, ['recipient=block']);
    expect(preflight(message({ ...to('new@acme.example'), rules }))).toMatchObject([{ rule: 'recipient', level: 'block' }]);
  });

  it('no policy lets a gap or an altered text out', () => {
    const rules = outreachRules(undefined, undefined, ['unfilled=warn', 'approval=warn']);
    expect(preflight(message({ account: { renewal: undefined }, rules }))).toMatchObject([{ rule: 'unfilled', level: 'block' }]);
    expect(preflight(message({ standing: 'altered', rules }))).toMatchObject([{ rule: 'approval', level: 'block' }]);
  });
});
