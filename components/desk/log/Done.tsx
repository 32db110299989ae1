import { CircleCheck } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Log.module.css';

/** It is a row by now: the window may be closed at once. */
export function Done({ name, touchId, onAgain }: { name: string; touchId: string; onAgain: () => void }) {
  const { busy, error, run } = useAction();

  async function undo() {
    if (await run(() => send('log.undo', { commandId: crypto.randomUUID(), touchId }))) onAgain();
  }

  return (
    <div role="status" className={styles.form}>
      <p className={styles.done}>
        <Icon of={CircleCheck} size={18} />
        <span>
          <Rich text="logBox.done" values={{ name: <bdi>{name}</bdi> }} />
        </span>
      </p>
      <div className={styles.buttons}>
        <Button autoFocus look="primary" onClick={() => window.close()}>
          {say('logBox.close')}
        </Button>
        <Button onClick={onAgain}>{say('logBox.another')}</Button>
        <Button look="ghost" disabled={busy} onClick={() => void undo()}>
          {say('logBox.undo')}
        </Button>
      </div>
      <Failure error={error} />
    </div>
  );
}
