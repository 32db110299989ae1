import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { UnsentWrites } from '@/lib/domain/outbox/outbox';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Outbox.module.css';

/** What people whose sign-in is over had not sent: how much and whose, never what. */
export function Unsent({ groups }: { groups: UnsentWrites[] }) {
  const id = useId();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.groupName}>
        {say('outboxPage.unsent')}
      </h2>
      <p>{say('outboxPage.unsentAbout')}</p>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={`${group.destination} ${group.userId}`} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Group({ group: { destination, destinationName, userId, who, count } }: { group: UnsentWrites }) {
  const { busy, error, run } = useAction();
  const [sure, ask] = useState(false);
  return (
    <li className={styles.write}>
      <p>
        <Rich text="outboxPage.unsentOf" values={{ count, who: <bdi>{who}</bdi>, name: <bdi>{destinationName}</bdi> }} />
      </p>
      <div className={styles.actions}>
        {sure ? (
          <>
            <span>{say('outboxPage.unsentSure')}</span>
            <Button
              size="small"
              look="danger"
              disabled={busy}
              onClick={() => void run(() => send('outbox.discard-unsent', { destination, userId }))}
            >
              {say('outboxPage.discardYes')}
            </Button>
            <Button size="small" onClick={() => ask(false)}>
              {say('outboxPage.keep')}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            aria-label={say('outboxPage.ofWhat', { action: say('outboxPage.discard'), about: who })}
            onClick={() => ask(true)}
          >
            {say('outboxPage.discard')}
          </Button>
        )}
        <Failure error={error} />
      </div>
    </li>
  );
}
