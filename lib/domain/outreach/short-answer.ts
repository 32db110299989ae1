import { say } from '../../words/say';
import { LANGUAGES } from '../template/definition';
import { wordsOf } from '../template/label';
import { cleaned } from './clean';
import type { FilledSpan } from './filled';
import type { Channel } from './insert';
import { safeLink } from './link';
import { internal } from './preflight/internal';
import { levelOf, type OutreachRules } from './rules';
import { spokenTo } from './spoken';
import type { OutreachView } from './view';

/** A short approved answer, or one of the person's own links. */
export interface Short {
  id: string;
  name: string;
  text: string;
  /** The person's own, which nobody has to approve. */
  own?: true;
}

/** In the language of whoever would read them, as templates are. A link that browsers would not follow safely is none. */
export function shortsOf(
  { snippets, choices, history }: Pick<OutreachView, 'snippets' | 'choices' | 'history'>,
  reader: { address: string | undefined; channel: Channel | undefined },
): Short[] {
  return [
    ...snippets.map(({ id, name, texts }) => {
      const languages = LANGUAGES.filter((one) => texts[one] !== undefined);
      const text = texts[spokenTo(languages, { ...reader, history })] ?? '';
      return { id, name: wordsOf(name), text: cleaned(text, text.length).text };
    }),
    ...choices.links.flatMap(({ name, url }) => {
      const text = safeLink(url);
      return text ? [{ id: `link ${name}`, name, text, own: true as const }] : [];
    }),
  ];
}

/** Those with every word that was typed in their name or text. */
export function searchedShorts(all: readonly Short[], query: string): Short[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ name, text }) => words.every((word) => `${name} ${text}`.toLowerCase().includes(word)));
}

/** Anything that reads like an address with a scheme. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]*:\/\/|(?:mailto|javascript|data|vbscript|file):)[^\s<>"]*[^\s<>".,;:!?)\]]/giu;

/** The text as a composer takes it: addresses that may be followed are links, nothing else has a look. */
export function spansOfShort(text: string): FilledSpan[] {
  const spans: FilledSpan[] = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > at) spans.push({ text: text.slice(at, index) });
    const href = safeLink(address);
    spans.push({ text: address, ...(href && { href }) });
    at = index + address.length;
  }
  if (at < text.length) spans.push({ text: text.slice(at) });
  return spans;
}

/** What keeps it out of this composer, in sentences: there is no field for a reason, so what asks for one keeps it out as well. */
export function againstShort({ text, own }: Short, channel: Channel, rules: OutreachRules): string[] {
  const spans = spansOfShort(text);
  const written: FilledSpan[] = spans.map(({ text: part }) => ({ text: part, origin: { kind: 'slot', slot: 'short' } }));
  const found = internal({ template: { channel }, filled: { body: [{ kind: 'paragraph', spans: written }] } });
  const held = levelOf(rules, 'internal') !== 'warn';
  const bad = spans.filter(({ text: part, href }) => !href && part.search(ADDRESS) === 0);
  return [
    ...(rules.stopped && !own ? [say('preflight.outdated')] : []),
    ...(held ? found.map(({ words }) => words) : []),
    ...bad.map(({ text: link }) => say('outreach.badLink', { link: link.slice(0, 80) })),
  ];
}
