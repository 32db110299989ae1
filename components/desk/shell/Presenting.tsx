import { EyeOff } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './Presenting.module.css';
import { useScreen } from './use-screen';

/** Says why amounts and people are missing. */
export function Presenting() {
  const { presenting, locked, readOnly } = useScreen();
  return (
    <p role="status" className={styles.presenting}>
      {presenting && !locked && readOnly?.code !== 'storage_closed' && (
        <>
          <Icon of={EyeOff} size={14} />
          {say('desk.presenting')}
        </>
      )}
    </p>
  );
}
