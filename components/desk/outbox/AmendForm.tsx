import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { OutboxLine } from '@/lib/domain/outbox/outbox';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Outbox.module.css';
import { textOf } from './write-words';

/** Other words for a write that has not left. */
export function AmendForm({ write, onDone }: { write: OutboxLine; onDone: () => void }) {
  const [text, setText] = useState(textOf(write.operation) ?? '');
  const { busy, error, run } = useAction();
  const save = async () => {
    const done = await run(async () => {
      await send('outbox.amend', { writeId: write.id, text });
      if (write.state === 'needs_you') await send('outbox.retry', { writeId: write.id });
    });
    if (done) onDone();
  };
  return (
    <div className={styles.amend}>
      <textarea
        autoComplete="off"
        className={cx(field.field, styles.text)}
        aria-label={say('outboxPage.editLabel', { about: write.about })}
        value={text}
        rows={3}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.actions}>
        <Button size="small" look="primary" disabled={busy} onClick={() => void save()}>
          {say('outboxPage.save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('outboxPage.cancel')}
        </Button>
        <Failure error={error} />
      </div>
    </div>
  );
}
