import { useState } from 'react';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, isIsoDate } from '@/lib/domain/dates';
import type { TouchpointOffer } from '@/lib/domain/touchpoint/offer';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useClock } from '../parts/useClock';
import { AskFirst } from '../touchpoint/AskFirst';
import { logGone, notSent } from './commands';
import styles from './Outreach.module.css';
import { sentWords } from './sent-words';
import { closeOutreach, type Gone, useOutreach } from './state';
import { useSent } from './useSent';

/** A text left: it is logged by one press, once it was sent, with the day on which somebody looks for an answer. */
export function Left({ gone, account, offer }: { gone: Gone; account: string; offer: TouchpointOffer | undefined }) {
  const { today } = useClock();
  const [by, setBy] = useState<IsoDate | ''>(gone.replyDays ? addDays(today, gone.replyDays) : '');
  const text = useSent(
    gone.insertion,
    useOutreach((state) => state.for?.accountId),
  );
  const replyBy = by && by > today ? { replyBy: by } : {};

  async function log(intent: BoundIntent) {
    if (offer?.confirm || offer?.askCapture) useOutreach.setState({ gone: { ...gone, asking: true } });
    else await logGone(intent, replyBy);
  }

  if (gone.asking)
    return (
      <AskFirst
        account={account}
        offer={offer}
        anew={undefined}
        onYes={(intent, how) => logGone(intent, { ...how, ...replyBy })}
        onNo={closeOutreach}
      />
    );
  return (
    <>
      <h2 className={styles.title}>{gone.sentence}</h2>
      <p className={styles.soft}>{sentWords(text, say('outreach.thenLog'))}</p>
      <LabelledInput
        label={say('outreach.checkBy')}
        className={styles.label}
        type="date"
        min={addDays(today, 1)}
        value={by}
        onChange={(value) => setBy(isIsoDate(value) ? value : '')}
      />
      <div className={styles.buttons}>
        <ActionButton look="primary" onAct={log}>
          {say('outreach.log')}
        </ActionButton>
        <ActionButton onAct={(intent) => void notSent(intent, gone.useId)}>{say('outreach.notSent')}</ActionButton>
      </div>
    </>
  );
}
