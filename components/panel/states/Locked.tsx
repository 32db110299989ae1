import { LockKeyhole } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { FullMessage } from './FullMessage';
import styles from './Locked.module.css';

/** Nothing of the book is here before somebody presses: the worker sends none. */
export function Locked() {
  return (
    <FullMessage title={say('panel.locked')}>
      <span className={styles.icon}>
        <LockKeyhole size={20} aria-hidden="true" />
      </span>
      <Button look="primary" size="main" onClick={() => void ask('screen.unlock', {})}>
        {say('panel.unlock')}
      </Button>
    </FullMessage>
  );
}
