import field from '@/components/ui/Field.module.css';
import { LENGTHS, type TodayChoices } from '@/lib/domain/priority/today';
import type { Weights } from '@/lib/domain/priority/weights';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Folded.module.css';

const PARTS = { value: 'today.value', likelihood: 'today.likelihood', time: 'today.time' } as const satisfies Record<
  keyof Weights,
  TextKey
>;
const STRENGTHS = [
  [0, 'today.none'],
  [0.5, 'today.half'],
  [1, 'today.even'],
  [2, 'today.double'],
] as const satisfies (readonly [number, TextKey])[];
/** What a CSM and a coordinator work off, and lengths around them. */
const DAYS = [...new Set([5, ...LENGTHS, 15, 25, 60])].sort((a, b) => a - b);

/** How long a day is, and what weighs how much inside a class. */
export function Choices({ choices: { length, weights } }: { choices: TodayChoices }) {
  const { error, run } = useAction();
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>{say('today.settings')}</summary>
      <div className={styles.choices}>
        <label className={styles.choice}>
          {say('today.length')}
          <select
            className={field.field}
            value={length}
            onChange={({ target }) => void run(() => send('today.set', { length: Number(target.value) }))}
          >
            {[...new Set([...DAYS, length])].map((one) => (
              <option key={one} value={one}>
                {say('today.accounts', { count: one })}
              </option>
            ))}
          </select>
        </label>
        {(Object.keys(PARTS) as (keyof Weights)[]).map((part) => (
          <label key={part} className={styles.choice}>
            {say(PARTS[part])}
            <select
              className={field.field}
              value={weights[part]}
              onChange={({ target }) => void run(() => send('today.set', { weights: { ...weights, [part]: Number(target.value) } }))}
            >
              {STRENGTHS.map(([strength, name]) => (
                <option key={strength} value={strength}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className={styles.about}>{say('today.weightsAbout')}</p>
      <Failure error={error} />
    </details>
  );
}
