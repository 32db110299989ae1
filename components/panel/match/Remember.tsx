import { useId } from 'react';
import hidden from '@/components/ui/Hidden.module.css';
import { Rich } from '@/components/ui/Rich';
import type { Clue } from '@/lib/domain/match/identity';
import { say } from '@/lib/words/say';
import styles from './Remember.module.css';

interface RememberProps {
  pinnable: Clue[];
  /** Index of the clue to remember; absent: only this page. */
  pin: number | undefined;
  onPin: (pin: number | undefined) => void;
  /** The word that unfolded it says what this is. */
  unfolded?: true;
}

/** Whether a choice by hand holds only here, or for everything that carries a clue. */
export function Remember({ pinnable, pin, onPin, unfolded }: RememberProps) {
  const name = useId();
  if (pinnable.length === 0) return null;
  return (
    <fieldset className={styles.remember}>
      <legend className={unfolded ? hidden.hidden : styles.legend}>{say('choice.legend')}</legend>
      <label className={styles.option}>
        <input type="radio" name={name} checked={pin === undefined} onChange={() => onPin(undefined)} />
        <span>{say('choice.onlyHere')}</span>
      </label>
      {pinnable.map((clue, index) => (
        <label key={`${clue.kind} ${clue.value}`} className={styles.option}>
          <input type="radio" name={name} checked={pin === index} onChange={() => onPin(index)} />
          <span>
            <Rich text="choice.remember" values={{ clue: <bdi>{clue.words}</bdi> }} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
