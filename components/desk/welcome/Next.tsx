import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import type { WelcomeView } from '@/lib/domain/desk/welcome';
import { say } from '@/lib/words/say';
import styles from './Welcome.module.css';

/** Where the set-up stands, and the one thing to do next. */
export function Next({ view }: { view: WelcomeView }) {
  return (
    <section aria-labelledby="next" className={styles.next}>
      <h2 id="next" className={styles.title}>
        {say('welcomeNext.title')}
      </h2>
      <ul className={styles.steps}>
        <Step done={view.workspaces.length > 0} name={say('welcomeNext.workspaces')}>
          {view.workspaces.length === 0 ? say('welcomeNext.noWorkspace') : <Addresses view={view} />}
        </Step>
        <Step done={view.accounts > 0} name={say('welcomeNext.accounts')}>
          {accountWords(view)}
        </Step>
      </ul>
      <p className={styles.words}>{nextWords(view)}</p>
      {view.accounts > 0 && (
        <p>
          <Link to="/today">{say('welcomeNext.seeDue')}</Link>
        </p>
      )}
    </section>
  );
}

function Step({ done, name, children }: { done: boolean; name: string; children: ReactNode }) {
  const Icon = done ? CircleCheck : Circle;
  return (
    <li className={styles.step}>
      <Icon
        size={16}
        aria-label={say(done ? 'welcomeNext.done' : 'welcomeNext.toDo')}
        role="img"
        className={cx(styles.mark, done && styles.done)}
      />
      <span>
        <Rich text="welcomeNext.step" values={{ name: <strong className={styles.strong}>{name}</strong>, state: children }} />
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
  if (accounts === 0) return say('welcomeNext.noAccount');
  if (sampleAccounts === 0) return say('welcomeNext.inBook', { accounts });
  if (sampleAccounts === accounts) return say('welcomeNext.allSamples', { accounts });
  return say('welcomeNext.someSamples', { accounts, samples: sampleAccounts });
}

function nextWords({ workspaces, accounts }: WelcomeView): string {
  if (workspaces.length > 0) return say(accounts > 0 ? 'welcomeNext.open' : 'welcomeNext.fill');
  return say(accounts > 0 ? 'welcomeNext.approve' : 'welcomeNext.begin');
}
