import boxed from '@/components/ui/Boxed.module.css';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Asked } from '@/lib/domain/touchpoint/offer';
import { say } from '@/lib/words/say';
import styles from './Log.module.css';

export interface Answer {
  confirmed?: true;
  captures?: boolean;
}

interface AskFirstProps {
  account: string;
  asked: Asked;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
  onCancel: () => void;
}

/** Before the first write to an account from here: which account, which system, which record, and why. */
export function AskFirst({ account, asked: { confirm, askCapture }, busy, onAnswer, onCancel }: AskFirstProps) {
  const confirmed = confirm && { confirmed: true as const };
  const yes = (words: React.ReactNode, answer: Answer, look?: 'primary') => (
    <Button autoFocus={look !== undefined} look={look} disabled={busy} onClick={() => onAnswer({ ...confirmed, ...answer })}>
      {words}
    </Button>
  );
  return (
    <div role="alertdialog" aria-labelledby="log-ask" aria-describedby="log-why" className={boxed.question}>
      <p id="log-ask" className={styles.question}>
        <Rich text="touchpointAsk.title" values={{ account: <bdi>{account}</bdi> }} />
      </p>
      <div id="log-why">
        {confirm && (
          <>
            <p>
              <Rich text="touchpointAsk.where" values={{ system: <bdi>{confirm.system}</bdi>, record: <bdi>{confirm.record}</bdi> }} />
            </p>
            <p>
              <Rich text="touchpointAsk.why" values={{ reasons: <bdi>{confirm.evidence.join(', ')}</bdi> }} />
            </p>
          </>
        )}
        {askCapture && <p>{say('touchpointAsk.capture', { system: askCapture })}</p>}
      </div>
      <div className={styles.buttons}>
        {askCapture ? (
          <>
            {yes(say('touchpointAsk.notCaptured'), { captures: false }, 'primary')}
            {yes(say('touchpointAsk.captured'), { captures: true })}
          </>
        ) : (
          yes(
            <span>
              <Rich text="touchpointAsk.yes" values={{ account: <bdi>{account}</bdi> }} />
            </span>,
            {},
            'primary',
          )
        )}
        <Button onClick={onCancel}>{say('touchpointAsk.no')}</Button>
      </div>
    </div>
  );
}
