import { CATALOGUES, flat, type LocaleName } from '../lib/words/locales';
import { speak } from '../lib/words/say';

export const LOCALES = Object.keys(CATALOGUES) as LocaleName[];

/** Every text from now on is in this language; whoever leaves English goes back to it. */
export function speakIn(locale: LocaleName): void {
  const texts = flat(locale);
  speak((key) => texts[key] ?? '');
}
