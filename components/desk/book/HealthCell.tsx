import { HealthMark } from '@/components/ui/HealthMark';
import type { HealthBand } from '@/lib/domain/account';
import { BAND_WORDS } from '@/lib/domain/health';
import styles from './Cells.module.css';

/** Shape, word and number: colour is never the only sign. */
export function HealthCell({ band, score }: { band: HealthBand; score?: number }) {
  return (
    <span className={styles.health}>
      <HealthMark band={band} size={12} />
      <span>{BAND_WORDS[band]}</span>
      {score !== undefined && <span className={styles.score}>{Math.round(score)}</span>}
    </span>
  );
}
