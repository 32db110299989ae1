import { cx } from '@/components/ui/cx';
import type { HealthFactor } from '@/lib/domain/account';
import lines from './lines.module.css';
import styles from './Why.module.css';

/** The reasons behind a score, heaviest pull first: points, what it is, and the event behind it. */
export function Why({ factors, name }: { factors: HealthFactor[]; name: string }) {
  const sorted = factors.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
  return (
    <ul aria-label={name} className={styles.list}>
      {sorted.map((factor) => (
        <li key={`${factor.label} ${factor.event}`} className={styles.factor}>
          <span className={cx(styles.points, factor.points === undefined ? styles.unknown : factor.points < 0 && styles.bad)}>
            {pointsWords(factor.points)}
          </span>
          <span>
            <bdi className={lines.clamp}>{factor.label}</bdi>
            {factor.event && <bdi className={cx(styles.event, lines.clamp)}>{factor.event}</bdi>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function pointsWords(points: number | undefined): string {
  if (points === undefined) return '–';
  const whole = Math.round(points);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}
