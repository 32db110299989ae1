import { HealthMark } from '@/components/ui/HealthMark';
import type { HealthBand } from '@/lib/domain/account';
import { say } from '@/lib/words/say';
import { bandWord } from './band-word';
import styles from './Cells.module.css';

/** Shape, word and number: colour is never the only sign. */
export function HealthCell({ band, score, estimated }: { band: HealthBand; score?: number; estimated?: boolean }) {
  return (
    <span className={styles.health}>
      <HealthMark band={band} size={12} />
      <span>{bandWord(band)}</span>
      {score !== undefined && <span className={styles.score}>{Math.round(score)}</span>}
      {estimated && <span className={styles.score}>{say('book.estimate')}</span>}
    </span>
  );
}
