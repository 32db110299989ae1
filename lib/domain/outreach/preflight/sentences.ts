import type { Filled, FilledSpan } from '../filled';

/** A sentence of what would be sent, and whether a person wrote any of it. */
export interface Sentence {
  text: string;
  written: boolean;
}

/** Sentences of subject and body; points of a list stand alone. */
export function sentencesOf({ subject = [], body }: Pick<Filled, 'subject' | 'body'>): Sentence[] {
  const lines = [subject, ...body.flatMap((block) => (block.kind === 'list' ? block.items : [block.spans]))];
  return lines.flatMap(sentencesIn);
}

function sentencesIn(spans: readonly FilledSpan[]): Sentence[] {
  const text = spans.map((span) => span.text).join('');
  const written: [from: number, to: number][] = [];
  let at = 0;
  for (const { text: part, origin } of spans) {
    if (origin?.kind === 'slot' && !origin.missing) written.push([at, at + part.length]);
    at += part.length;
  }
  return [...text.matchAll(/[^.!?…\n]+(?:[.!?…](?=\S)[^.!?…\n]*)*[.!?…]*/g)].flatMap(({ 0: sentence, index }) => {
    const end = index + sentence.length;
    const own = written.some(([from, to]) => from < end && to > index);
    return sentence.trim() ? [{ text: sentence.trim(), written: own }] : [];
  });
}

/** What the person wrote themselves, all of it. */
export const writtenText = (slots: Readonly<Record<string, string>>): string => Object.values(slots).join('\n');

export const quoted = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
