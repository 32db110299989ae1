// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { diagnosticText, isPlainTree, TREE_MAX } from '../../lib/domain/host/diagnostic';
import { isSafeName } from '../../lib/domain/host/safe-name';
import { censored } from '../../lib/hosts/censor';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

const WRITTEN = '.a3s,[contenteditable]';
const tree = () => censored(document.body, WRITTEN);

/** Something a page may know about somebody: names, addresses, numbers, ids, links, in any writing. */
const marker = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{4,12}$/),
  fc.stringMatching(/^[a-z]{3,9}@[a-z]{3,9}\.example$/),
  fc.stringMatching(/^\d{4,12}$/),
  fc.stringMatching(/^00[136]D[A-Za-z0-9]{11}$/),
  fc.stringMatching(/^[0-9a-f]{15,16}$/),
  fc.constantFrom('Müller & Söhne', '株式会社アクメ', 'O’Brien; DROP', '"><b>x', 'a=b c=d', '×3', 'Zürich\nHauptstrasse'),
);

/** Ways in which a page can hold it. */
const PLACES: ((secret: string) => void)[] = [
  (secret) => document.body.append(Object.assign(document.createElement('p'), { textContent: secret })),
  (secret) => document.body.append(document.createComment(secret)),
  (secret) => {
    document.title += ` ${secret}`;
  },
  (secret) => {
    const input = document.createElement('input');
    input.value = secret;
    input.setAttribute('value', secret);
    input.setAttribute('data-test-id', secret);
    document.body.append(input);
  },
  (secret) => {
    const area = document.createElement('textarea');
    area.value = secret;
    document.body.append(area);
  },
  (secret) => {
    const link = document.createElement('a');
    for (const name of [
      'href',
      'title',
      'aria-label',
      'email',
      'name',
      'data-message-id',
      'role',
      'type',
      'id',
      'style',
      'onclick',
      'src',
      'data-is-active',
    ])
      link.setAttribute(name, name === 'href' || name === 'src' ? `https://acme.example/${secret}` : secret);
    document.body.append(link);
  },
  (secret) => {
    const host = document.createElement('x-host');
    const root = host.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('span'), { textContent: secret, title: secret }));
    document.body.append(host);
  },
  (secret) => {
    const body = Object.assign(document.createElement('div'), { className: 'a3s' });
    body.append(Object.assign(document.createElement('blockquote'), { textContent: secret }));
    document.body.append(body);
  },
];

/** As a class, a tag or the name of an attribute, made of what such a name may hold. */
function plantNames(secret: string): void {
  const name = secret.replace(/[^A-Za-z0-9]/g, '');
  if (name.length < 4) return;
  const element = document.createElement(/^[a-z]/i.test(name) ? `x-${name.toLowerCase()}` : 'div');
  element.className = `row account-${name} ${name}Card`;
  if (/^[a-z]/i.test(name)) element.setAttribute(`data-${name.toLowerCase()}`, '');
  document.body.append(element);
}

const leaks = (text: string, secret: string) =>
  secret
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && text.toLowerCase().includes(word));

describe('a diagnostic', () => {
  it('holds nothing that stands on the page, wherever it stands, also where parts are named after it', () => {
    fc.assert(
      fc.property(
        fc.array(marker, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(PLACES.length - 1), { minLength: 1, maxLength: 6 }),
        (secrets, where) => {
          document.title = '';
          document.body.innerHTML = '<main class="nH bkK"><section role="main" class="aeF"></section></main>';
          for (const secret of secrets) {
            for (const place of where) PLACES[place]?.(secret);
            plantNames(secret);
          }
          const text = tree();
          // The page's own skeleton, the attributes planted on it and our words for values hold no secret; each, or a part of it, could be one by chance.
          const own =
            'main section body button blockquote span input textarea href title aria label email name data message test role type active mail link number text host';
          for (const secret of secrets)
            expect(
              leaks(text, secret).filter((word) => !own.includes(word)),
              text,
            ).toEqual([]);
          expect(isPlainTree(text), text).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('would be caught: the secret is on the page', () => {
    document.body.innerHTML = '<p title="Fenwick">x</p>';
    expect(leaks(document.body.innerHTML, 'Fenwick Logistics')).toEqual(['fenwick']);
  });

  it('keeps what changes when a host changes: tags, classes, names of attributes, and the form of their values', () => {
    document.body.innerHTML = `<div class="nH a98"><h2 class="hP" data-lti="19d46efa6ec4bac0" tabindex="-1">Renewal</h2>
      <div role="listitem" class="h7"><span class="gD" email="ana@acme.example">Ana</span></div>
      <div role="listitem" class="h7"><span class="gD" email="bo@acme.example">Bo</span></div>
      <div data-test-id="ticket-42-standard-layout" data-is-active="true"><div class="a3s"><p>words</p></div></div></div>`;
    expect(tree().split('\n')).toEqual([
      'body',
      '  div.nH.a98',
      '    h2.hP data-lti=~hex tabindex=~text',
      '    div.h7 role=listitem',
      '      span.gD email=~mail',
      '    div.h7 role=listitem',
      '      span.gD email=~mail',
      '    div data-test-id=ticket-N-standard-layout data-is-active=true',
      '      div.a3s',
      '        …',
    ]);
  });

  it('folds equal lines and stays within its size on a huge page', () => {
    document.body.innerHTML = '<i></i>'.repeat(50);
    expect(tree()).toBe('body\n  i ×50');
    const classes = (n: number) => Array.from({ length: 30 }, (_, m) => `c${(n + m) % 999}-x`).join(' ');
    document.body.innerHTML = Array.from({ length: 800 }, (_, n) => `<div class="${classes(n)}"></div>`).join('');
    const text = tree();
    expect(text.length).toBeLessThanOrEqual(TREE_MAX);
    expect(text.length).toBeGreaterThan(TREE_MAX - 1000);
    expect(isPlainTree(text)).toBe(true);
  });
});

describe('names', () => {
  it.each(['hP', 'slds-size_1-of-2', 'records-highlights2', 'windowViewMode-normal', 'T-I-Js-Gs', 'data-legacy-thread-id'])(
    'keeps %s',
    (name) => {
      expect(isSafeName(name)).toBe(true);
    },
  );

  it.each([
    'm1547986a2fbf2cbf',
    'forcegenerated-detailpanel_account___012000000000000aaa___full',
    'user-48213',
    'ana@acme.example',
    'aBcD3fGhIjK9',
    'a b',
    '',
    'x'.repeat(60),
    'müller',
  ])('keeps out %s', (name) => {
    expect(isSafeName(name)).toBe(false);
  });
});

describe('what comes out of a page', () => {
  it.each(['', 'div Ana Costa', 'div title=Ana', 'p.user-48213', 'div email=ana@acme.example', 'div\nAna: "hi"'])(
    'is refused when it could hold more than structure: %s',
    (text) => {
      expect(isPlainTree(text)).toBe(false);
    },
  );

  it('is written with versions and verdicts above it', () => {
    const text = diagnosticText({
      host: 'gmail',
      page: 'record',
      at: '2026-11-22T10:00:00.000Z' as never,
      version: '0.1.0',
      browser: 'Chrome 148',
      verdicts: [{ anchor: 'sender', strict: false, loose: true }],
      tree: 'div',
    });
    expect(text).toBe(
      'Sidelight 0.1.0, Chrome 148\ngmail, record page, 2026-11-22\n\nsender: by attribute missing, by shape found\n\ndiv\n',
    );
  });
});
