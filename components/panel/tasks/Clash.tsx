import { type ReactNode, useRef } from 'react';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { ask } from '../state/ask';
import { announce } from '../state/store';
import styles from './TaskClash.module.css';

interface ClashProps {
  /** What the group is called, and what was changed. */
  name: string;
  title: string;
  trouble: string;
  theirs: ReactNode;
  mine: ReactNode;
  writeId: PendingWrite['id'];
  onPressed?: () => void;
}

/** Somebody changed the same thing there after the person saw it: both sides, and the choice between them. */
export function Clash({ name, title, trouble, theirs, mine, writeId, onPressed }: ClashProps) {
  const may = useCanAct();
  const busy = useRef(false);

  const act =
    (keep: boolean) =>
    async ({ accountId, ...page }: BoundIntent) => {
      if (!accountId || busy.current) return;
      busy.current = true;
      onPressed?.();
      const intent = { accountId, ...page };
      const answer = keep ? await ask('outbox.discard', { intent, writeId }) : await ask('outbox.retry', { intent, writeId, anyway: true });
      busy.current = false;
      if (answer) announce(say(keep ? 'tasks.keptTheirs' : 'tasks.writingMine', { title }));
    };

  return (
    <fieldset aria-label={name} className={styles.clash}>
      <p className={styles.trouble}>{trouble}</p>
      <dl className={styles.sides}>
        {theirs && (
          <div>
            <dt>{say('tasks.theirs')}</dt>
            <dd>{theirs}</dd>
          </div>
        )}
        <div>
          <dt>{say('tasks.mine')}</dt>
          <dd>{mine}</dd>
        </div>
      </dl>
      {may && (
        <div className={styles.buttons}>
          <ActionButton size="small" aria-label={say('tasks.ofWhat', { action: say('tasks.keepTheirs'), title })} onAct={act(true)}>
            {say('tasks.keepTheirs')}
          </ActionButton>
          <ActionButton size="small" aria-label={say('tasks.ofWhat', { action: say('tasks.writeMine'), title })} onAct={act(false)}>
            {say('tasks.writeMine')}
          </ActionButton>
        </div>
      )}
    </fieldset>
  );
}

/** When and by whom it was changed there. */
export function By({ when, who }: { when: ReactNode; who: string | undefined }) {
  return (
    <span className={styles.by}>
      {when}
      {who && (
        <>
          {' · '}
          <bdi>{who}</bdi>
        </>
      )}
    </span>
  );
}
