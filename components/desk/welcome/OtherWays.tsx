import { useNavigate } from '@tanstack/react-router';
import { FileUp, Sparkles } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
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
          {say('welcome.bringTitle')}
        </h2>
        <p className={styles.words}>{say('welcome.bringWords')}</p>
        <div>
          <Button icon={FileUp} size="main" onClick={() => void navigate({ to: '/import' })}>
            {say('welcome.bring')}
          </Button>
        </div>
      </section>
      <section className={styles.way} aria-labelledby="sample-book">
        <h2 id="sample-book" className={styles.title}>
          {say('desk.explore')}
        </h2>
        <p className={styles.words}>{say('welcome.sampleWords')}</p>
        <div>
          {sampleAccounts > 0 ? (
            <Button icon={Sparkles} size="main" onClick={() => void navigate({ to: '/book' })}>
              {say('welcome.lookAt', { count: sampleAccounts })}
            </Button>
          ) : (
            <Button icon={Sparkles} size="main" disabled={locked} aria-disabled={busy || undefined} onClick={() => void load()}>
              {say(busy ? 'desk.loadingSample' : 'desk.loadSample')}
            </Button>
          )}
        </div>
        <Failure error={error} />
      </section>
    </div>
  );
}
