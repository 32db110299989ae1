import { EyeOff } from 'lucide-react';
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
          <EyeOff size={14} aria-hidden="true" />
          {say('desk.presenting')}
        </>
      )}
    </p>
  );
}
