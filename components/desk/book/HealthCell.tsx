import { HealthMark } from '@/components/ui/HealthMark';
import type { IsoDate } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import type { BookRow } from '@/lib/domain/desk/book-row';
import { asWritten } from '@/lib/domain/health/scale';
import { figure, say } from '@/lib/words/say';
import { useScreen } from '../shell/use-screen';
import { bandWord } from './band-word';
import styles from './Cells.module.css';

interface HealthCellProps extends Pick<BookRow, 'band' | 'score' | 'scale' | 'estimated' | 'byHand'> {
  today: IsoDate;
}

/** Shape, word and number: colour is never the only sign. What a person set says who and until when. */
export function HealthCell({ band, score, scale, estimated, byHand, today }: HealthCellProps) {
  const { presenting } = useScreen();
  const said = byHand && byHandWords(presenting ? { until: byHand.until } : byHand, today);
  return (
    <span className={styles.health}>
      <HealthMark band={band} size={12} />
      <span>{bandWord(band)}</span>
      {score !== undefined && <span className={styles.score}>{scoreWords(score, scale)}</span>}
      {estimated && <span className={styles.score}>{say('book.estimate')}</span>}
      {said && (
        <span className={styles.byHand} title={said}>
          {said}
        </span>
      )}
    </span>
  );
}

/** 0 to 100 goes without saying; who knows a 7 of 10 looks for that. */
function scoreWords(score: number, scale: BookRow['scale']): string {
  if (scale === undefined || scale === '0-100') return figure(Math.round(score));
  const { score: written, top, inverted } = asWritten({ score, scale });
  return say(inverted ? 'score.worse' : 'score.of', { score: figure(written), top });
}

function byHandWords({ by, until }: NonNullable<BookRow['byHand']>, today: IsoDate): string {
  const day = formatDay(until, today);
  return by === undefined ? say('book.byHand', { day }) : say('book.byHandOf', { name: by, day });
}
