import { Link } from '@tanstack/react-router';
import styles from './Import.module.css';

export function Done() {
  return (
    <p className={styles.done}>
      <Link to="/book">See your accounts</Link>
      <Link to="/today">See what is due</Link>
    </p>
  );
}
