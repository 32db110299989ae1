import type { Slot } from '@/lib/domain/template/definition';
import { reworded, wordsOf } from '@/lib/domain/template/label';

/** Places for own words as a line each: `why* Why you write | News of theirs`; the star says that it must be written, the rest is an example. */
export const textOfSlots = (slots: readonly Slot[] = []): string =>
  slots
    .map(
      ({ id, label, hint, required }) => `${id}${required ? '*' : ''} ${wordsOf(label)}${hint === undefined ? '' : ` | ${wordsOf(hint)}`}`,
    )
    .join('\n');

/** Words of other languages, and what no line says, stay as they were. */
export function slotsFrom(text: string, before: readonly Slot[] = []): Slot[] {
  return text.split('\n').flatMap((line) => {
    const [, id = '', star, label = '', hint = ''] = /^\s*([a-z][a-z0-9_]*)(\*?)\s*([^|]*?)\s*(?:\|\s*(.*?)\s*)?$/.exec(line) ?? [];
    if (!id) return [];
    const { required: _, hint: known, ...same } = before.find((one) => one.id === id) ?? { id, label: id };
    const kept = hint && known !== undefined && wordsOf(known) === hint ? known : hint && reworded(known, hint);
    return [
      {
        ...same,
        ...(label && label !== wordsOf(same.label) && { label: reworded(same.label, label) }),
        ...(kept && { hint: kept }),
        ...(star && { required: true }),
      },
    ];
  });
}
