import type { NamesOf, PlainKey, TextKey } from './catalogue';

/** Finds the text of a key in the reader's language; empty for a key that is not there. */
export type Lookup = (key: string) => string;

/** Set once, by the first import of every entrypoint (`lib/platform/words.ts`), before any text is asked for. */
let look: Lookup = () => '';

/** Making these costs more than using them a hundred times. */
let figures: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;

export function speak(lookup: Lookup): void {
  look = lookup;
  figures = undefined;
  plurals = undefined;
}

/** The language of the texts, for `Intl`: the catalogue's own, so that a date never speaks another language than its sentence. */
export const language = (): string => look('language') || 'en-GB';

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
  return look(typeof count === 'number' ? `${key}.${formOf(count)}` : key)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 ? written(values[piece]) : piece))
    .filter((piece) => piece !== '');
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
