import { say } from '@/lib/words/say';
import styles from './Meter.module.css';

/** How far something has come, e.g. `3 of 6`, as a bar beside its own text. */
export function Meter({ label, value, max }: { label: string; value: number; max: number }) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={say('controls.of', { value, max })}
      className={styles.track}
    >
      <span className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
