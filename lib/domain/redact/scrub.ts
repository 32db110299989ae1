import type { Removal } from '../escalation/packet';
import { SPOKEN } from './assigned';
import { encodedFinder } from './encoded';
import { random } from './entropy';
import { namesFinder } from './names';
import { PERSONAL } from './personal';
import { type Finder, mark, type Span } from './rule';
import { SHAPED } from './tokens';

/** A text without what must not leave, and which rule took how much out. */
export interface Scrubbed {
  text: string;
  removed: Removal[];
}

export type Scrub = (text: string) => Scrubbed;

const together =
  (finders: readonly Finder[]): Finder =>
  (text) =>
    finders.flatMap((find) => find(text));

const PLAIN = [...SPOKEN, ...SHAPED, ...PERSONAL, random];

/** Where a text that people read holds what must not leave: the boxes of a picture of it. Overlaps are left to whoever draws. */
export const privateIn: Finder = together(PLAIN);

/** The redaction of texts. `names`: people of the account. */
export function scrubber(names: readonly string[] = []): Scrub {
  const find = together([...PLAIN, namesFinder(names)]);
  const all = together([find, ...encodedFinder(find)]);
  return (text) => apply(text, all(text));
}

/** Where two rules see the same, it goes once, under the name of the one that saw most of it. */
function apply(text: string, spans: readonly Span[]): Scrubbed {
  const merged: (Span & { widest: number })[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const width = span.end - span.start;
    if (!last || span.start >= last.end) merged.push({ ...span, widest: width });
    else {
      if (width > last.widest) Object.assign(last, { rule: span.rule, widest: width });
      last.end = Math.max(last.end, span.end);
    }
  }
  let clean = '';
  let at = 0;
  for (const { start, end, rule } of merged) {
    clean += text.slice(at, start) + mark(rule);
    at = end;
  }
  return { text: clean + text.slice(at), removed: counted(merged.map(({ rule }) => rule)) };
}

const counted = (rules: readonly string[]): Removal[] => addUp(rules.map((rule) => ({ rule, count: 1 })));

/** Removals of several texts as one list. */
export function addUp(removals: readonly Removal[]): Removal[] {
  const counts = new Map<string, number>();
  for (const { rule, count } of removals) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
