import { useNavigate } from '@tanstack/react-router';
import { FileUp, Sparkles } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import styles from './Begin.module.css';
import { Failure } from './Failure';

/** What a page shows while the book is empty: the two ways to begin. */
export function Begin() {
  const navigate = useNavigate();
  const { busy, error, run } = useAction();
  return (
    <section className={styles.begin} aria-labelledby="begin">
      <h2 id="begin" className={styles.title}>
        {say('desk.emptyTitle')}
      </h2>
      <p className={styles.words}>{say('desk.empty')}</p>
      <div className={styles.ways}>
        <Button look="primary" size="main" icon={FileUp} onClick={() => void navigate({ to: '/import' })}>
          {say('desk.importAccounts')}
        </Button>
        <Button size="main" icon={Sparkles} aria-disabled={busy} onClick={() => void run(() => send('sample.load', {}))}>
          {busy ? say('desk.loadingSample') : say('desk.explore')}
        </Button>
      </div>
      <Failure error={error} />
      <p className={styles.note}>{say('desk.sampleNote')}</p>
    </section>
  );
}
