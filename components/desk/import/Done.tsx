import { Link } from '@tanstack/react-router';
import { say } from '@/lib/words/say';
import styles from './Import.module.css';

export function Done() {
  return (
    <p className={styles.done}>
      <Link to="/book">{say('importStatus.seeAccounts')}</Link>
      <Link to="/today">{say('importStatus.seeDue')}</Link>
    </p>
  );
}
