import { HealthMark } from '@/components/ui/HealthMark';
import type { IsoDate } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import type { BookRow } from '@/lib/domain/desk';
import { say } from '@/lib/words/say';
import { useScreen } from '../shell/use-screen';
import { bandWord } from './band-word';
import styles from './Cells.module.css';

interface HealthCellProps extends Pick<BookRow, 'band' | 'score' | 'estimated' | 'byHand'> {
  today: IsoDate;
}

/** Shape, word and number: colour is never the only sign. What a person set says who and until when. */
export function HealthCell({ band, score, estimated, byHand, today }: HealthCellProps) {
  const { presenting } = useScreen();
  const said = byHand && byHandWords(presenting ? { until: byHand.until } : byHand, today);
  return (
    <span className={styles.health}>
      <HealthMark band={band} size={12} />
      <span>{bandWord(band)}</span>
      {score !== undefined && <span className={styles.score}>{Math.round(score)}</span>}
      {estimated && <span className={styles.score}>{say('book.estimate')}</span>}
      {said && (
        <span className={styles.byHand} title={said}>
          {said}
        </span>
      )}
    </span>
  );
}

function byHandWords({ by, until }: NonNullable<BookRow['byHand']>, today: IsoDate): string {
  const day = formatDay(until, today);
  return by === undefined ? say('book.byHand', { day }) : say('book.byHandOf', { name: by, day });
}
