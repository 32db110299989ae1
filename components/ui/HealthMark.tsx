import type { HealthBand } from '@/lib/domain/account';
import { cx } from './cx';
import styles from './HealthMark.module.css';

const SHAPES: Record<HealthBand, string> = {
  healthy: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  at_risk: 'M8 2 14.4 13.5H1.6z',
  critical: 'M3 3h10v10H3z',
  unknown: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
};

/** The shape of a health band: a circle, triangle, square or empty circle, so that colour is never the only sign. */
export function HealthMark({ band, size = 14 }: { band: HealthBand; size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} className={cx(styles.mark, styles[band])}>
      <path d={SHAPES[band]} />
    </svg>
  );
}
