import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import { BAND_WORDS } from '@/lib/domain/health/bands';
import { HEALTH_BY_HAND } from '@/lib/domain/source/by-hand';
import { say } from '@/lib/words/say';
import { AmountField } from './AmountField';
import styles from './ByHand.module.css';
import type { Typed } from './by-hand';

interface ByHandFieldsProps {
  typed: Typed;
  set: (change: Partial<Typed>) => void;
  /** Why what was typed was refused. */
  error?: string;
}

/** What a person may say about an account by hand, beside a page and in the desk alike. */
export function ByHandFields({ typed, set, error }: ByHandFieldsProps) {
  const id = useId();
  return (
    <>
      <LabelledInput
        label={say('handMade.name')}
        className={styles.whole}
        maxLength={300}
        value={typed.name}
        onChange={(name) => set({ name })}
      />
      <AmountField label={say('handMade.arr')} value={typed.arr} error={error && id} onChange={(arr) => set({ arr })} />
      <LabelledInput label={say('renewal.title')} type="date" value={typed.renewal} onChange={(renewal) => set({ renewal })} />
      <label className={styles.whole}>
        {say('regions.health')}
        <select className={field.field} value={typed.health} onChange={(event) => set({ health: event.target.value as Typed['health'] })}>
          <option value="">{say('handMade.notKnown')}</option>
          {HEALTH_BY_HAND.map((band) => (
            <option key={band} value={band}>
              {BAND_WORDS[band]}
            </option>
          ))}
        </select>
      </label>
      {error && (
        <p role="alert" id={id} className={cx(styles.whole, styles.error)}>
          {error}
        </p>
      )}
    </>
  );
}
