import type { PendingWrite } from '@/lib/domain/view';
import { say } from '@/lib/words/say';
import styles from './TouchSheet.module.css';
import { whereWords } from './words';

/** Where one write is, with the way there. A note that became public is said before anything else. */
export function Where({ write }: { write: PendingWrite }) {
  const { receipt } = write;
  return (
    <>
      {receipt?.becamePublic && (
        <p role="alert" className={styles.public}>
          {say('touchReceipt.public')}
        </p>
      )}
      <p className={styles.line}>
        <bdi>{whereWords(write)}</bdi>
        {receipt?.link && (
          <>
            {' '}
            <a href={receipt.link} target="_blank" rel="noopener noreferrer">
              {say('touchReceipt.open')}
            </a>
          </>
        )}
      </p>
    </>
  );
}
