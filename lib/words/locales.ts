import type { Plural } from './catalogue';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export const CATALOGUES = { en, de, fr } as const satisfies Record<string, Readonly<Record<string, string | Plural>>>;
export type LocaleName = keyof typeof CATALOGUES;

/** A catalogue as flat rows: `dates.in.one` and `dates.in.other` for a plural. */
export function flat(locale: LocaleName): Record<string, string> {
  const rows = Object.entries<string | Plural>(CATALOGUES[locale]);
  return Object.fromEntries(
    rows.flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text]] : Object.entries(text).map(([form, words]) => [`${key}.${form}`, words]),
    ),
  );
}

/** The browser allows no dots in the names of its messages. */
export const nameOf = (key: string): string => key.replaceAll('.', '_');

/** What the browser reads as `_locales/<locale>/messages.json`. Its own places for values begin with `$`; ours never do. */
export function messagesFile(locale: LocaleName): string {
  const rows = Object.entries(flat(locale)).map(([key, message]) => [nameOf(key), { message: message.replaceAll('$', '$$$$') }]);
  return JSON.stringify(Object.fromEntries(rows), null, 1);
}
