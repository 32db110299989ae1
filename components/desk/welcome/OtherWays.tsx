import { useNavigate } from '@tanstack/react-router';
import { FileUp, Sparkles } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Welcome.module.css';

/** The two other ways to begin; neither needs a page to be open. */
export function OtherWays({ locked, sampleAccounts, onDone }: { locked: boolean; sampleAccounts: number; onDone: () => void }) {
  const navigate = useNavigate();
  const { busy, error, run } = useAction();
  const load = () =>
    run(async () => {
      await send('sample.load', {});
      onDone();
    });
  return (
    <div className={styles.columns}>
      <section className={styles.way} aria-labelledby="bring-book">
        <h2 id="bring-book" className={styles.title}>
          Paste or import my book
        </h2>
        <p className={styles.words}>
          A report from your CRM or customer-success platform, or a sheet you keep by hand. You see what it holds before anything is stored.
        </p>
        <div>
          <Button icon={FileUp} size="main" onClick={() => void navigate({ to: '/import' })}>
            Bring my accounts
          </Button>
        </div>
      </section>
      <section className={styles.way} aria-labelledby="sample-book">
        <h2 id="sample-book" className={styles.title}>
          Explore with sample data
        </h2>
        <p className={styles.words}>
          Made-up companies with health, renewals and tasks, each marked “Sample”. One press in Settings removes them.
        </p>
        <div>
          {sampleAccounts > 0 ? (
            <Button icon={Sparkles} size="main" onClick={() => void navigate({ to: '/book' })}>
              Look at {sampleAccounts} sample accounts
            </Button>
          ) : (
            <Button icon={Sparkles} size="main" disabled={locked} aria-disabled={busy || undefined} onClick={() => void load()}>
              {busy ? 'Loading sample data…' : 'Load sample data'}
            </Button>
          )}
        </div>
        <Failure error={error} />
      </section>
    </div>
  );
}
