import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { WelcomeView } from '@/lib/domain/welcome';
import { send } from '@/lib/messaging/client';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { PageChoice } from './PageChoice';
import styles from './Welcome.module.css';

/** The default way: the pages that are open now become workspaces in one press. */
export function StartFromPages({ view: { openPages, workspaces, decided, readOnly }, onDone }: { view: WelcomeView; onDone: () => void }) {
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const { busy, error, run } = useAction();
  const addresses = openPages.map((page) => page.address).filter((address) => !unticked.includes(address));

  const approve = () =>
    run(async () => {
      await send('workspaces.approve', { addresses });
      say(`${workspacesWords(addresses.length)} approved.`);
      onDone();
    });

  return (
    <section className={styles.first} aria-labelledby="start-from-pages">
      <h2 id="start-from-pages" className={styles.title}>
        Start from the pages you have open
      </h2>
      {decided ? (
        <p className={styles.words}>Your company has set which workspaces there are. They are approved already; open one of their pages.</p>
      ) : (
        <p className={styles.words}>
          A workspace is one Salesforce org, one Zendesk or one mailbox of yours. Sidelight looks things up and saves only there; anywhere
          else it just shows what is stored here.
        </p>
      )}
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
          <p className={styles.note}>
            Read each address in full. Anybody can open a Zendesk or Salesforce address; a look-alike is not yours.
          </p>
          <div>
            <Button
              look="primary"
              size="main"
              disabled={readOnly !== undefined || addresses.length === 0}
              aria-disabled={busy || undefined}
              onClick={() => void approve()}
            >
              Approve {workspacesWords(addresses.length)}
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
      <p className={styles.strong}>{more ? 'Every page you have open is approved.' : 'None of these pages is open yet.'}</p>
      <p>
        {more ? 'To add another one, open it in another tab: ' : 'Open one in another tab: '}a Zendesk ticket (yourcompany.zendesk.com), a
        Salesforce record (yourcompany.lightning.force.com) or Gmail (mail.google.com). It appears here by itself.
      </p>
    </div>
  );
}

const workspacesWords = (count: number) => (count === 1 ? '1 workspace' : `${count} workspaces`);
