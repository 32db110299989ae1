import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { manualLabel } from '@/lib/domain/source/by-hand';
import { say } from '@/lib/words/say';
import { useOpenForm } from '../state/forms';
import styles from './ByHand.module.css';
import { BY_HAND } from './by-hand';

interface ByHandFrameProps {
  account: Account;
  /** Called when one of them is opened or closed. */
  onTurn?: () => void;
  edit: (stop: () => void) => ReactNode;
  /** The button that answers the question with yes. */
  remove: ReactNode;
  /** Why it was not removed. */
  refused?: ReactNode;
}

/** Says that a person typed the account in, who may change it and take it out again, beside a page and in the desk alike. */
export function ByHandFrame({ account, onTurn, edit, remove, refused }: ByHandFrameProps) {
  const [editing, setEditing] = useOpenForm(account.id, BY_HAND);
  const [removing, setRemoving] = useState(false);
  const frame = useRef<HTMLElement>(null);

  function turn(to: 'nothing' | 'edit' | 'remove') {
    onTurn?.();
    setEditing(to === 'edit');
    setRemoving(to === 'remove');
    if (to === 'nothing') frame.current?.focus();
  }

  return (
    <section ref={frame} tabIndex={-1} aria-label={manualLabel()} className={styles.byHand}>
      <div className={styles.line}>
        <span>{manualLabel()}</span>
        <Button look="link" size="small" icon={Pencil} aria-expanded={editing} onClick={() => turn('edit')}>
          {say('handMade.edit')}
        </Button>
        <Button look="link" size="small" icon={Trash2} aria-expanded={removing} onClick={() => turn('remove')}>
          {say('handMade.remove')}
        </Button>
      </div>
      {editing && edit(() => turn('nothing'))}
      {removing && (
        <>
          <p>
            <Rich text="handMade.removeAsk" values={{ name: <bdi>{account.name}</bdi> }} />
          </p>
          {refused}
          <div className={styles.buttons}>
            {remove}
            <Button onClick={() => turn('nothing')}>{say('handMade.keep')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
