import { once } from '../data/once-for-each';

/** Only the letters of a word, without case and accents, by which words of several languages are known. */
export function lettersOf(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  // Stages and names of playbooks are few words, asked of every account of a book; what else comes along must not pile up.
  if (seen.size >= MOST) seen.clear();
  seen.set(text, letters);
  return letters;
}

const MOST = 500;
const seen = new Map<string, string>();

/** The letters of each of these words: a list from a company's set-up costs each account no more than one word. */
export const lettersIn = once((words: readonly string[]): ReadonlySet<string> => new Set(words.map(lettersOf)));
