import { Rich } from '@/components/ui/Rich';
import type { TextKey } from '@/lib/words/catalogue';
import { figure, say } from '@/lib/words/say';
import { useImport } from './context';
import own from './Dates.module.css';
import styles from './Import.module.css';
import type { AmountReading } from './importer';

const MEANINGS = [
  { fractions: 'none', words: 'importAmounts.thousands' },
  { fractions: 'any', words: 'importAmounts.fraction' },
] as const satisfies { fractions: 'none' | 'any'; words: TextKey }[];

/** How amounts like `12.345` are read, why, and the other choice. Absent where there are none, and where other rows say that it is thousands. */
export function Amounts({ amounts, disabled }: { amounts: AmountReading; disabled: boolean }) {
  const { setFractions } = useImport();
  const { either, by } = amounts;
  if (!either || (by === 'rows' && !either.isFraction)) return null;
  const values = { line: either.line, text: <bdi>{either.text}</bdi> };
  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts" className={styles.heading}>
        {say('importAmounts.title')}
      </h2>
      <fieldset className={own.choice} disabled={disabled}>
        <legend className={styles.words}>
          {either.count > 1 ? (
            <Rich text="importAmounts.eitherMore" values={{ ...values, count: either.count - 1 }} />
          ) : (
            <Rich text="importAmounts.either" values={values} />
          )}{' '}
          {whyWords(amounts)}
        </legend>
        {MEANINGS.map(({ fractions, words }) => (
          <label key={fractions} className={own.option}>
            <input
              type="radio"
              name="fractions"
              checked={either.isFraction === (fractions === 'any')}
              onChange={() => setFractions(fractions)}
            />
            {say(words, { amount: figure(either.meanings[fractions] ?? 0) })}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function whyWords({ by, proof }: AmountReading): string {
  if (by === 'you') return say('importDates.yours');
  if (by === 'rows' && proof) return say('importAmounts.proven', { line: proof.line, text: proof.text });
  return say(by === 'both' ? 'importAmounts.both' : 'importAmounts.unproven');
}
