import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { WelcomeView } from '@/lib/domain/desk/welcome';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { PageChoice } from './PageChoice';
import styles from './Welcome.module.css';

/** The default way: the pages that are open now become workspaces in one press. */
export function StartFromPages({ view: { openPages, workspaces, decided, readOnly }, onDone }: { view: WelcomeView; onDone: () => void }) {
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [said, tell] = useState('');
  const { busy, error, run } = useAction();
  const addresses = openPages.map((page) => page.address).filter((address) => !unticked.includes(address));

  const approve = () =>
    run(async () => {
      await send('workspaces.approve', { addresses });
      tell(say('welcomePages.approved', { count: addresses.length }));
      onDone();
    });

  return (
    <section className={styles.first} aria-labelledby="start-from-pages">
      <h2 id="start-from-pages" className={styles.title}>
        {say('welcomePages.title')}
      </h2>
      <p className={styles.words}>{say(decided ? 'welcomePages.decided' : 'welcomePages.what')}</p>
      {!decided && openPages.length > 0 && (
        <>
          <ul className={styles.pages}>
            {openPages.map((page) => (
              <PageChoice
                key={page.address}
                page={page}
                ticked={!unticked.includes(page.address)}
                onTick={(on) => setUnticked(on ? unticked.filter((other) => other !== page.address) : [...unticked, page.address])}
              />
            ))}
          </ul>
          <p className={styles.note}>{say('welcomePages.readEach')}</p>
          <div>
            <Button
              look="primary"
              size="main"
              disabled={readOnly !== undefined || addresses.length === 0}
              aria-disabled={busy || undefined}
              onClick={() => void approve()}
            >
              {say('welcomePages.approve', { count: addresses.length })}
            </Button>
          </div>
        </>
      )}
      {!decided && openPages.length === 0 && <NothingOpen more={workspaces.length > 0} />}
      <Failure error={error} />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}

function NothingOpen({ more }: { more: boolean }) {
  return (
    <div className={styles.waiting}>
      <p className={styles.strong}>{say(more ? 'welcomePages.allApproved' : 'welcomePages.noneOpen')}</p>
      <p>{say(more ? 'welcomePages.openAnother' : 'welcomePages.openOne')}</p>
    </div>
  );
}
