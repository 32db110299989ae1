import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { TouchpointOffer } from '@/lib/domain/touchpoint/offer';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { type How, logTouchpoint } from './commands';
import { closeSheet } from './state';
import styles from './TouchpointSheet.module.css';
import { systemWords } from './words';

interface AskFirstProps {
  account: string;
  offer: TouchpointOffer | undefined;
  anew: true | undefined;
  /** What is logged, where it is not the page in front. */
  onYes?: (intent: BoundIntent, how: How) => Promise<void>;
  onNo?: () => void;
}

/** Before the first write to an account, and before one on weak evidence: which account, which system, which record, and why. */
export function AskFirst({ account, offer, anew, onYes = logTouchpoint, onNo = closeSheet }: AskFirstProps) {
  if (!offer) return null;
  const { confirm, askCapture, destination } = offer;
  const how = { ...(confirm && { confirmed: true as const }), ...(anew && { anew }) };
  return (
    <div role="alertdialog" aria-labelledby="touch-ask" aria-describedby="touch-why">
      <p id="touch-ask" className={styles.title}>
        <Rich text="touchpointAsk.title" values={{ account: <bdi>{account}</bdi> }} />
      </p>
      <div id="touch-why" className={styles.reasons}>
        {confirm && (
          <>
            <p className={styles.line}>
              <Rich text="touchpointAsk.where" values={{ system: <bdi>{confirm.system}</bdi>, record: <bdi>{confirm.record}</bdi> }} />
            </p>
            <p className={styles.line}>
              <Rich text="touchpointAsk.why" values={{ reasons: <bdi>{confirm.evidence.join(', ')}</bdi> }} />
            </p>
          </>
        )}
        {askCapture && <p>{say('touchpointAsk.capture', { system: systemWords(destination) })}</p>}
      </div>
      <div className={styles.buttons}>
        {askCapture ? (
          <>
            <ActionButton look="primary" onAct={(intent) => onYes(intent, { ...how, captures: false })}>
              {say('touchpointAsk.notCaptured')}
            </ActionButton>
            <ActionButton onAct={(intent) => onYes(intent, { ...how, captures: true })}>{say('touchpointAsk.captured')}</ActionButton>
          </>
        ) : (
          <ActionButton look="primary" onAct={(intent) => onYes(intent, how)}>
            <span>
              <Rich text="touchpointAsk.yes" values={{ account: <bdi>{account}</bdi> }} />
            </span>
          </ActionButton>
        )}
        <Button onClick={onNo}>{say('touchpointAsk.no')}</Button>
      </div>
    </div>
  );
}
