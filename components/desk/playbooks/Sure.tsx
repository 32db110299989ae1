import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import styles from './Playbooks.module.css';
import type { BeginAction } from './use-begin';

/** Very many at once are rarely meant. */
export function Sure({ action: { asked, busy, sure, cancel } }: { action: BeginAction }) {
  if (!asked) return null;
  const { already, more } = asked;
  return (
    <div role="alert" className={styles.sure}>
      <p>{say('playbooks.asks', { already, more })}</p>
      <div className={styles.presses}>
        <Button size="small" look="primary" disabled={busy} onClick={sure}>
          {say('playbooks.sure')}
        </Button>
        <Button size="small" onClick={cancel}>
          {say('controls.cancel')}
        </Button>
      </div>
    </div>
  );
}
