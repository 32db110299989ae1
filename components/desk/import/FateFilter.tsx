import { figure, say } from '@/lib/words/say';
import styles from './FateFilter.module.css';
import { FATE_WORDS, SHOWN_FATES, type ShownFate } from './status-words';

interface FateFilterProps {
  counts: Record<ShownFate, number>;
  chosen?: ShownFate;
  choose: (fate?: ShownFate) => void;
}

/** Shows only the new, the changed, the unchanged or the rejected rows; what the file has none of cannot be chosen. */
export function FateFilter({ counts, chosen, choose }: FateFilterProps) {
  const all = SHOWN_FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const choices = [
    { fate: undefined, words: say('importPreview.all'), count: all },
    ...SHOWN_FATES.map((fate) => ({ fate, words: say(FATE_WORDS[fate]), count: counts[fate] })),
  ];
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{say('importPreview.show')}</legend>
      {choices.map(({ fate, words, count }) => (
        <label key={words} className={styles.choice}>
          <input type="radio" name="fate" checked={chosen === fate} disabled={count === 0} onChange={() => choose(fate)} />
          {words} <span className={styles.count}>{figure(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
