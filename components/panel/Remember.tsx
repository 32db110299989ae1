import { useId } from 'react';
import type { Clue } from '@/lib/domain/identity';
import styles from './Remember.module.css';

interface RememberProps {
  pinnable: Clue[];
  /** Index of the clue to remember; absent: only this page. */
  pin: number | undefined;
  onPin: (pin: number | undefined) => void;
}

/** Whether a choice by hand holds only here, or for everything that carries a clue. */
export function Remember({ pinnable, pin, onPin }: RememberProps) {
  const name = useId();
  if (pinnable.length === 0) return null;
  return (
    <fieldset className={styles.remember}>
      <legend className={styles.legend}>When you choose</legend>
      <label className={styles.option}>
        <input type="radio" name={name} checked={pin === undefined} onChange={() => onPin(undefined)} />
        <span>Use it only here</span>
      </label>
      {pinnable.map((clue, index) => (
        <label key={`${clue.kind} ${clue.value}`} className={styles.option}>
          <input type="radio" name={name} checked={pin === index} onChange={() => onPin(index)} />
          <span>
            Remember for <bdi>{clue.words}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
