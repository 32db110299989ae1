import { LockKeyhole } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { FullMessage } from './FullMessage';
import styles from './Locked.module.css';

/** Nothing of the book is here before somebody presses: the worker sends none. */
export function Locked() {
  return (
    <FullMessage title={say('panel.locked')}>
      <span className={styles.icon}>
        <Icon of={LockKeyhole} size={20} />
      </span>
      <Button look="primary" size="main" onClick={() => void ask('screen.unlock', {})}>
        {say('panel.unlock')}
      </Button>
    </FullMessage>
  );
}
