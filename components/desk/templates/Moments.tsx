import { MOMENTS, type Moment } from '@/lib/domain/template/definition';
import { say } from '@/lib/words/say';
import { MOMENT_WORDS } from './moment-words';
import styles from './Templates.module.css';

/** What an account is in the middle of when a text is offered for it. */
export function Moments({ chosen, onChange }: { chosen: readonly Moment[]; onChange: (moments: Moment[]) => void }) {
  return (
    <fieldset className={styles.moments}>
      <legend>{say('moments.title')}</legend>
      {MOMENTS.map((moment) => (
        <label key={moment}>
          <input
            type="checkbox"
            checked={chosen.includes(moment)}
            onChange={({ target: { checked } }) => onChange(MOMENTS.filter((one) => (one === moment ? checked : chosen.includes(one))))}
          />
          {say(MOMENT_WORDS[moment])}
        </label>
      ))}
    </fieldset>
  );
}
