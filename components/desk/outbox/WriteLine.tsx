import { useState } from 'react';
import type { OutboxLine } from '@/lib/domain/outbox/outbox';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import { AmendForm } from './AmendForm';
import styles from './Outbox.module.css';
import { WriteActions } from './WriteActions';
import { kindWords, nameOf, stateWords, whereWords } from './write-words';

/** One write: what, about whom, where to, how it stands, and what can be done about it. */
export function WriteLine({ write }: { write: OutboxLine }) {
  const [editing, edit] = useState(false);
  const { about, accountId, accountName, error, gone, receipt, state } = write;
  return (
    <li className={styles.write}>
      <div className={styles.what}>
        <span className={styles.kind}>
          {kindWords(write)} {whereWords(write)}
        </span>
        <bdi className={styles.about}>{nameOf(write)}</bdi>
        {nameOf(write) !== about && <bdi className={styles.of}>{about}</bdi>}
        {gone ? <span>{accountName}</span> : <AccountLink accountId={accountId} name={accountName} sample={false} />}
      </div>
      <div className={styles.how}>
        <span className={styles.state}>{stateWords(write)}</span>
        {error && state !== 'sent' && <span className={styles.error}>{error.message}</span>}
        {receipt?.becamePublic && <span className={styles.error}>{say('outboxPage.becamePublic')}</span>}
        {receipt?.link && (
          <a href={receipt.link} target="_blank" rel="noreferrer" title={new URL(receipt.link).host}>
            {say('outboxPage.open')}
          </a>
        )}
      </div>
      {state !== 'sent' && !editing && <WriteActions write={write} onEdit={() => edit(true)} />}
      {editing && <AmendForm write={write} onDone={() => edit(false)} />}
    </li>
  );
}
