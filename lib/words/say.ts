import type { NamesOf, PlainKey, TextKey } from './catalogue';

/** Finds the text of a key in the reader's language; empty for a key that is not there. */
export type Lookup = (key: string) => string;

/** Set once, by the first import of every entrypoint (`lib/platform/words.ts`), before any text is asked for. */
let look: Lookup = () => '';

/** Making these costs more than using them a hundred times. */
let figures: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;
/** Texts cut at their places: a panel says a hundred for one account, and each question to the browser is a call out of the script. */
const cut = new Map<string, string[]>();

export function speak(lookup: Lookup): void {
  look = lookup;
  figures = undefined;
  plurals = undefined;
  cut.clear();
}

/** The language of the texts, for `Intl`: the catalogue's own, so that a date never speaks another language than its sentence. */
export const language = (): string => pieces('language')[0] || 'en-GB';

/** A text without values; light enough for the script in every host page, of which numbers and plurals would be a fiftieth. */
export const plain = (key: PlainKey): string => look(key);

type Values<K extends TextKey, V> = [NamesOf<K>] extends [never] ? [] : [values: Record<NamesOf<K>, V>];

/** A text of the catalogue. Numbers are written as the language does; `count` also chooses the plural form. */
export function say<K extends TextKey>(key: K, ...[values]: Values<K, string | number>): string {
  return sayParts<string | number>(key, values).join('');
}

/** The same in pieces, for a text with an element in it: what stands between the values, and the values. */
export function sayParts<V>(key: TextKey, values: Partial<Record<string, V | number>> = {}): (string | V)[] {
  const { count } = values;
  return pieces(typeof count === 'number' ? `${key}.${formOf(count)}` : key)
    .map((piece, index) => (index % 2 ? written(values[piece]) : piece))
    .filter((piece) => piece !== '');
}

/** What stands between the places, and by turns the places' names. */
function pieces(key: string): string[] {
  const known = cut.get(key);
  if (known) return known;
  const text = look(key);
  const made = text.split(/\{(\w+)\}/);
  // An orphan is told nothing any more; that is no text to keep.
  if (text) cut.set(key, made);
  return made;
}

function written<V>(value: V | number | undefined): string | V {
  return typeof value === 'number' ? figure(value) : (value ?? '');
}

/** A number that stands alone, as the language writes it. */
export function figure(value: number): string {
  figures ??= new Intl.NumberFormat(language());
  return figures.format(value);
}

/** English, German and French need two forms; a further language with more of them adds its names here and in `Plural`. */
function formOf(count: number): 'one' | 'other' {
  plurals ??= new Intl.PluralRules(language());
  return plurals.select(count) === 'one' ? 'one' : 'other';
}
