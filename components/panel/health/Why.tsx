import { cx } from '@/components/ui/cx';
import type { Health, HealthFactor } from '@/lib/domain/account';
import { asMoved } from '@/lib/domain/health/scale';
import { figure } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import styles from './Why.module.css';

/** The reasons behind a score, heaviest pull first: points, what it is, and the event behind it. */
export function Why({ factors, name, scale }: { factors: HealthFactor[]; name: string; scale?: Health['scale'] }) {
  const sorted = factors.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
  return (
    <ul aria-label={name} className={styles.list}>
      {sorted.map((factor) => (
        <li key={`${factor.label} ${factor.event}`} className={styles.factor}>
          <span className={cx(styles.points, factor.points === undefined ? styles.unknown : factor.points < 0 && styles.bad)}>
            {pointsWords(factor.points, scale)}
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

/** `scale`: of the score that they move, where they are counted from 0 to 100 and it is written otherwise. */
export function pointsWords(points: number | undefined, scale?: Health['scale']): string {
  if (points === undefined) return '–';
  const moved = asMoved(Math.round(points), scale);
  if (moved === 0) return '0';
  return moved > 0 ? `+${figure(moved)}` : `−${figure(-moved)}`;
}
