import { HealthMark } from '@/components/ui/HealthMark';
import type { HealthBand } from '@/lib/domain/account';
import { bandWord } from './band-word';
import styles from './Cells.module.css';

/** Shape, word and number: colour is never the only sign. */
export function HealthCell({ band, score }: { band: HealthBand; score?: number }) {
  return (
    <span className={styles.health}>
      <HealthMark band={band} size={12} />
      <span>{bandWord(band)}</span>
      {score !== undefined && <span className={styles.score}>{Math.round(score)}</span>}
    </span>
  );
}
