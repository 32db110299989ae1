import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { WelcomeView } from '@/lib/domain/welcome';
import styles from './Welcome.module.css';

/** Where the set-up stands, and the one thing to do next. */
export function Next({ view }: { view: WelcomeView }) {
  return (
    <section aria-labelledby="next" className={styles.next}>
      <h2 id="next" className={styles.title}>
        What happens next
      </h2>
      <ul className={styles.steps}>
        <Step done={view.workspaces.length > 0} name="Workspaces">
          {view.workspaces.length === 0 ? 'none approved yet' : <Addresses view={view} />}
        </Step>
        <Step done={view.accounts > 0} name="Accounts">
          {accountWords(view)}
        </Step>
      </ul>
      <p className={styles.words}>{nextWords(view)}</p>
      {view.accounts > 0 && (
        <p>
          <Link to="/today">See what is due today</Link>
        </p>
      )}
    </section>
  );
}

function Step({ done, name, children }: { done: boolean; name: string; children: ReactNode }) {
  const Icon = done ? CircleCheck : Circle;
  return (
    <li className={styles.step}>
      <Icon size={16} aria-label={done ? 'Done' : 'To do'} role="img" className={cx(styles.mark, done && styles.done)} />
      <span>
        <strong className={styles.strong}>{name}</strong>: {children}
      </span>
    </li>
  );
}

function Addresses({ view: { workspaces } }: { view: WelcomeView }) {
  return workspaces.map(({ address }, n) => (
    <span key={address}>
      {n > 0 && ', '}
      <bdi>{address}</bdi>
    </span>
  ));
}

function accountWords({ accounts, sampleAccounts }: WelcomeView): string {
  if (accounts === 0) return 'none yet';
  const all = `${accounts.toLocaleString('en')} in your book`;
  return sampleAccounts === 0
    ? all
    : `${all}, ${sampleAccounts === accounts ? 'all' : sampleAccounts.toLocaleString('en')} of them samples`;
}

function nextWords({ workspaces, accounts }: WelcomeView): string {
  if (workspaces.length > 0 && accounts > 0) {
    return 'Open a ticket, a mail or an account of a customer: in a window at least 1,280 px wide the panel opens by itself. Otherwise press the tab at the right edge, the toolbar button or Alt+Shift+S.';
  }
  if (accounts > 0) return 'Approve a page above. Until then the panel shows your book beside your pages and changes nothing.';
  if (workspaces.length > 0) {
    return 'Fill your book. Or open a ticket of a customer, press the tab at the right edge and choose “Add to my book”: one account is enough to begin.';
  }
  return 'Begin with one of the three ways above. You can do the others at any time.';
}
