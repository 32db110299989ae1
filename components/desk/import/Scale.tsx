import type { FigureScale } from '@/lib/domain/health/scale';
import type { TextKey } from '@/lib/words/catalogue';
import { figure, say } from '@/lib/words/say';
import { useImport } from './context';
import own from './Dates.module.css';
import styles from './Import.module.css';
import type { ScaleReading } from './importer';

const WORDS = {
  '0-100': 'importScale.hundred',
  '0-10': 'importScale.ten',
  'inverted-100': 'importScale.worseHundred',
  'inverted-10': 'importScale.worseTen',
} as const satisfies Record<FigureScale, TextKey>;

/** What the scores are out of, why it is read so, and the other choices. */
export function Scale({ reading, disabled }: { reading: ScaleReading; disabled: boolean }) {
  const { setScale } = useImport();
  return (
    <section aria-labelledby="scale">
      <h2 id="scale" className={styles.heading}>
        {say('importScale.title')}
      </h2>
      <fieldset className={own.choice} disabled={disabled}>
        <legend className={styles.words}>{whyWords(reading)}</legend>
        {reading.offered.map((scale) => (
          <label key={scale} className={own.option}>
            <input type="radio" name="scale" checked={reading.scale === scale} onChange={() => setScale(scale)} />
            {say(WORDS[scale])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function whyWords({ by, header, example }: ScaleReading): string {
  if (by === 'you') return say('importDates.yours');
  if (by === 'name') return say('importScale.named', { header });
  return say('importScale.small', { header, highest: figure(example?.highest ?? 0) });
}
