import { CircleCheck } from 'lucide-react';
import styles from './Today.module.css';

export function NothingDue({ accounts }: { accounts: number }) {
  return (
    <section className={styles.nothing} aria-labelledby="nothing-due">
      <CircleCheck size={28} aria-hidden="true" className={styles.check} />
      <h2 id="nothing-due" className={styles.nothingTitle}>
        Nothing due in the next 7 days
      </h2>
      <p>
        {accounts === 1 ? 'The one account' : `All ${accounts.toLocaleString('en')} accounts`} in your book have no open playbook task with
        a date up to then.
      </p>
    </section>
  );
}
