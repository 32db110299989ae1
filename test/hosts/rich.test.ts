// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/outreach/insert';
import { isIn, ownText, squeezed, standsIn } from '../../lib/hosts/read-back';
import { markupOf, wordsOf } from '../../lib/hosts/rich';

const NASTY = [
  '<script>x()</script>',
  '<img src=x onerror=x()>',
  '"><b>',
  '&lt;',
  '\u202Egpj',
  '{{ a }}',
  'javascript:x()',
  'https://ok.example/"onclick="x()',
  '\0',
  '🎉',
  'שלום',
];
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(...NASTY),
  fc.tuple(fc.constantFrom(...NASTY), fc.string()).map((parts) => parts.join('')),
);
const span = fc.record({ text, bold: fc.constant<true>(true), italic: fc.constant<true>(true), href: text }, { requiredKeys: ['text'] });
const spans = fc.array(span, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 3 }) }),
);

function parsed(markup: string): HTMLElement {
  const root = document.createElement('div');
  // The parser of the editor that takes it.
  root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return root;
}

describe('markup of a text', () => {
  it('holds eight elements and one attribute, whatever the values say, and reads as the words alone', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('blocks' as const, 'lines' as const), (body, form) => {
        const root = parsed(markupOf(body, form));
        for (const element of root.querySelectorAll('*')) {
          expect(['p', 'br', 'b', 'i', 'ul', 'ol', 'li', 'a']).toContain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(`${element.localName} ${name}`).toBe('a href');
            expect(value).toMatch(/^(https|mailto):/);
          }
        }
        const plain = (said: string) => squeezed(said).replaceAll('\0', '').replaceAll('\uFFFD', '');
        expect(plain(root.textContent ?? '')).toBe(plain(wordsOf(body)));
      }),
    );
  });

  it('keeps looks, lists and links', () => {
    const body: Block[] = [
      {
        kind: 'paragraph',
        spans: [
          { text: 'a\nb', bold: true },
          { text: 'c', italic: true, href: 'https://x.example/' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'd' }]] },
      { kind: 'paragraph', spans: [{ text: 'e', href: 'http://x.example' }] },
      { kind: 'paragraph', spans: [{ text: 'f' }] },
    ];
    expect(markupOf(body, 'blocks')).toBe(
      '<p><b>a<br>b</b><a href="https://x.example/"><i>c</i></a></p><ol><li>d</li></ol><p>e</p><p>f</p>',
    );
    expect(markupOf(body, 'lines')).toBe('<b>a<br>b</b><a href="https://x.example/"><i>c</i></a><ol><li>d</li></ol><br>e<br><br>f');
  });
});

describe('what is read back', () => {
  const around = fc.string().map(squeezed);
  it('is there when the words stand whole in what stood there before', () => {
    fc.assert(
      fc.property(around, around, fc.string(), (before, after, words) => {
        expect(isIn(before + squeezed(words) + after, words, before + after)).toBe(true);
      }),
    );
  });

  it.each([
    ['nothing arrived', 'Kept.', 'Kept.'],
    ['only a part arrived', 'Kept.Hello', 'Kept.'],
    ['something of the person’s is gone', 'Hello Ana', 'Kept.'],
    ['it replaced a word', 'KepHello Anat', 'Kept.'],
    ['more arrived', 'Kept.Hello AnaHello Ana', 'Kept.'],
  ])('%s', (_what, after, before) => {
    expect(isIn(squeezed(after), 'Hello Ana', squeezed(before))).toBe(false);
    expect(isIn('Kept.HelloAna', 'Hello Ana', 'Kept.')).toBe(true);
  });
});

describe('what stands there already', () => {
  it.each([
    ['a longer word', 'Yesterday we met', 'Yes', false],
    ['the end of one', 'Ayes', 'yes', false],
    ['one with an accent', 'Ouié', 'Oui', false],
    ['a number', '120 seats', '20 seats', false],
    ['after a longer word', 'Yesterday: Yes', 'Yes', true],
    ['in other lines', 'Kept.\nHello\u200b\n\n  Ana', 'Hello Ana', true],
    ['beside signs', '(Yes)', 'Yes', true],
    ['itself', 'Yes', 'Yes', true],
    ['nothing asked for', 'Yes', ' ', false],
  ])('%s', (_what, text, words, stands) => {
    expect(standsIn(text, words)).toBe(stands);
  });

  it.each([
    ['Hello<div>Yes</div>', true],
    ['<div>Hello</div>Yes', true],
    ['Hello<br>Yes', true],
    ['Hello<b>Yes</b>', false],
    ['Hello', false],
  ])('above the signature, lines apart: %s', (own, stands) => {
    const editor = document.createElement('div');
    editor.append(...new DOMParser().parseFromString(`${own}<div class="sign">Yes</div>`, 'text/html').body.childNodes);
    expect(standsIn(ownText({ editor, below: [...editor.querySelectorAll('.sign')] }), 'Yes')).toBe(stands);
  });
});
