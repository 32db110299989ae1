import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { say } from '@/lib/words/say';
import styles from './TouchpointSheet.module.css';

interface Props {
  system: string;
  step: PendingWrite | undefined;
  said: PendingWrite | undefined;
}

/** Mail that the company's system records itself: what goes there beside its own record. */
export function Recorded({ system, step, said }: Props) {
  const alone = said?.operation.kind === 'said.create' || (said?.operation.kind === 'said.change' && !isAbout(said, step));
  const inStep = step?.operation.kind === 'step.create' && (step.operation.said !== undefined || isAbout(said, step));
  return (
    <p className={styles.line}>
      {say('touchpointReceipt.captured', { system })}
      {alone && ` ${say('touchpointReceipt.saidAlone')}`}
      {!alone && inStep && ` ${say('touchpointReceipt.saidInStep')}`}
    </p>
  );
}

/** Whether this changes the words in the task of that step: then both are one task. */
export const isAbout = (said: PendingWrite | undefined, step: PendingWrite | undefined): boolean =>
  said?.operation.kind === 'said.change' && said.operation.of === step?.id;
