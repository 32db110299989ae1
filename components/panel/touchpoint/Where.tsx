import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { discard, tryAgain } from './commands';
import styles from './TouchpointSheet.module.css';
import { whereWords } from './words';

/** Where one write is, with the way there. A note that became public is said before anything else. */
export function Where({ write }: { write: PendingWrite }) {
  const { receipt } = write;
  return (
    <>
      {receipt?.becamePublic && (
        <p role="alert" className={styles.public}>
          {say('touchpointReceipt.public')}
        </p>
      )}
      <p className={write.state === 'needs_you' ? styles.refused : styles.line}>
        <bdi>{whereWords(write)}</bdi>
        {receipt?.link && (
          <>
            {' '}
            <a href={receipt.link} target="_blank" rel="noopener noreferrer">
              {say('touchpointReceipt.open')}
            </a>
          </>
        )}
      </p>
      {write.state === 'needs_you' && <NeedsYou write={write} />}
    </>
  );
}

/** What can be done about a write that does not go by itself. */
function NeedsYou({ write: { id: writeId, error } }: { write: PendingWrite }) {
  // Nobody can say whether it is there already, so sending it again is the person's to decide.
  const anyway = error?.code === 'timeout';
  return (
    <div className={styles.buttons}>
      <ActionButton size="small" onAct={(intent) => tryAgain(intent, writeId, anyway)}>
        {say('touchpointReceipt.retry')}
      </ActionButton>
      <ActionButton size="small" look="danger" onAct={(intent) => discard(intent, writeId)}>
        {say('touchpointReceipt.discard')}
      </ActionButton>
    </div>
  );
}
