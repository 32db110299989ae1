import { figure, say } from '@/lib/words/say';
import styles from './FateFilter.module.css';
import { ROW_FATES, type RowFate } from './importer';
import { FATE_WORDS } from './status-words';

interface FateFilterProps {
  counts: Record<RowFate, number>;
  chosen?: RowFate;
  choose: (fate?: RowFate) => void;
}

/** Shows only the new, the changed or the unchanged rows; what the file has none of cannot be chosen. */
export function FateFilter({ counts, chosen, choose }: FateFilterProps) {
  const all = ROW_FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const choices = [
    { fate: undefined, words: say('importPreview.all'), count: all },
    ...ROW_FATES.map((fate) => ({ fate, words: say(FATE_WORDS[fate]), count: counts[fate] })),
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
