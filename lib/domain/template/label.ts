import { language } from '../../words/say';
import type { Label } from './definition';

/** A template's word for people, in the reader's language where it has one. */
export function wordsOf(label: Label): string {
  if (typeof label === 'string') return label;
  const own = language().slice(0, 2);
  return (own === 'de' || own === 'fr' ? label[own] : undefined) ?? label.en;
}
