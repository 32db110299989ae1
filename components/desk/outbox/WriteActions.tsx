import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { OutboxLine } from '@/lib/domain/outbox/outbox';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Outbox.module.css';
import { mayArriveTwice, nameOf, textOf } from './write-words';

/** What can be done about a write that has not arrived. Giving it up asks once more. */
export function WriteActions({ write, onEdit }: { write: OutboxLine; onEdit: () => void }) {
  const { busy, error, run } = useAction();
  const [sure, ask] = useState(false);
  const writeId = write.id;
  const named = (action: string) => say('outboxPage.ofWhat', { action, about: nameOf(write) });
  const button = (words: string, act: () => void, look?: 'danger') => (
    <Button size="small" look={look} disabled={busy} aria-label={named(words)} onClick={act}>
      {words}
    </Button>
  );
  const retry = (anyway: boolean) => void run(() => send('outbox.retry', { writeId, ...(anyway && { anyway }) }));
  if (write.state === 'sending') return null;
  if (sure) {
    return (
      <div className={styles.actions}>
        <span>{say('outboxPage.discardSure')}</span>
        {button(say('outboxPage.discardYes'), () => void run(() => send('outbox.discard', { writeId })), 'danger')}
        {button(say('outboxPage.keep'), () => ask(false))}
        <Failure error={error} />
      </div>
    );
  }
  const giveUp = button(say('outboxPage.discard'), () => ask(true));
  // Our own book has no place for it now, and a system of the company's may have one still.
  if (write.gone && !write.destinationName) return <div className={styles.actions}>{giveUp}</div>;
  return (
    <div className={styles.actions}>
      {write.error?.code === 'conflict'
        ? button(say('outboxPage.overwrite'), () => retry(true))
        : button(say(write.leavesAt ? 'outboxPage.sendNow' : 'outboxPage.retry'), () => retry(false))}
      {mayArriveTwice(write) && button(say('outboxPage.anyway'), () => retry(true))}
      {textOf(write.operation) !== undefined && button(say('outboxPage.edit'), onEdit)}
      {giveUp}
      <Failure error={error} />
    </div>
  );
}
