import type { Finder, Span } from './rule';

/** A name of fewer letters is a word as well. */
const SHORTEST = 5;

/** Whole names of known people, and what they are called last, in the spelling in which names stand. One walk, however many names there are. */
export function namesFinder(names: readonly string[]): Finder {
  const byFirst = new Map<string, string[][]>();
  const add = (words: string[]) => {
    const [first] = words;
    if (first === undefined || words.join(' ').length < SHORTEST) return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  };
  for (const name of names) {
    const words = wordsIn(name).map(({ word }) => word.toLowerCase());
    if (words.length < 2) continue;
    add(words);
    add([...words.slice(-1), ...words.slice(0, -1)]);
    add(words.slice(-1));
  }
  return (text) => {
    if (byFirst.size === 0) return [];
    const found = wordsIn(text);
    const spans: Span[] = [];
    for (const [at, { word, start }] of found.entries()) {
      const fits = (byFirst.get(word.toLowerCase()) ?? []).filter((words) => stands(words, found, at));
      const longest = Math.max(0, ...fits.map(({ length }) => length));
      const last = found[at + longest - 1];
      if (longest > 0 && last) spans.push({ start, end: last.start + last.word.length, rule: 'name' });
    }
    return spans;
  };
}

interface Word {
  word: string;
  start: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]{0,60}/gu)].map((match) => ({ word: match[0], start: match.index }));

/** Words close to one another; one word alone only as a name is written. */
function stands(words: readonly string[], found: readonly Word[], at: number): boolean {
  const here = found[at];
  if (words.length === 1) return here !== undefined && /^\p{Lu}/u.test(here.word);
  return words.every((word, n) => {
    const other = found[at + n];
    const before = found[at + n - 1];
    return (
      other?.word.toLowerCase() === word && (n === 0 || (before !== undefined && other.start - before.start - before.word.length <= 2))
    );
  });
}
