import { language } from '../../words/say';
import type { Label } from './definition';

/** With the reader's own language changed; a word for all stays one. */
export function reworded(label: Label | undefined, words: string): Label {
  if (label === undefined || typeof label === 'string') return words;
  const own = language().slice(0, 2);
  return { ...label, [own === 'de' || own === 'fr' ? own : 'en']: words };
}

/** A template's word for people, in the reader's language where it has one. */
export function wordsOf(label: Label): string {
  if (typeof label === 'string') return label;
  const own = language().slice(0, 2);
  return (own === 'de' || own === 'fr' ? label[own] : undefined) ?? label.en;
}
