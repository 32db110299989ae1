import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import type { Asks } from './begin';
import styles from './Playbook.module.css';

/** Very many were begun today: said before one more. */
export function Sure({ asks, onSure, onCancel }: { asks: Asks; onSure: (intent: BoundIntent) => void; onCancel: () => void }) {
  return (
    <div role="alert" className={styles.sure}>
      <p>{say('playbooks.asks', asks)}</p>
      <div className={styles.presses}>
        <ActionButton size="small" look="primary" onAct={onSure}>
          {say('playbooks.sure')}
        </ActionButton>
        <Button size="small" onClick={onCancel}>
          {say('controls.cancel')}
        </Button>
      </div>
    </div>
  );
}
