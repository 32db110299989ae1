import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import styles from './Duplicates.module.css';

/** One account that files brought is forgotten for good: says what goes, what stays and how it would come back, and asks. */
export function ForgetAccount({ accountId, name }: { accountId: string; name: string }) {
  const [sure, ask] = useState(false);
  const { busy, error, run, clear } = useAction();
  const navigate = useNavigate();
  const first = useRef<HTMLButtonElement>(null);

  /** The button that was pressed is gone with each turn, and the focus would go with it. */
  function turn(to: boolean) {
    clear();
    ask(to);
    requestAnimationFrame(() => first.current?.focus());
  }

  /** What is forgotten has no page any more: the book is the way on. */
  async function forget() {
    const command = { accountId, commandId: crypto.randomUUID() };
    if (await run(() => send('book.forget', command))) await navigate({ to: '/book' });
  }

  return (
    <section aria-label={say('forgetAccount.title')} className={styles.box}>
      <h2 className={styles.title}>{say('forgetAccount.title')}</h2>
      {sure ? (
        <>
          <p>
            <Rich text="forgetAccount.goes" values={{ name: <bdi>{name}</bdi> }} />
          </p>
          <p>{say('forgetAccount.stays')}</p>
          <Failure error={error} />
          <div className={styles.buttons}>
            <Button ref={first} onClick={() => turn(false)}>
              {say('settingsForget.keep')}
            </Button>
            <Button look="danger" aria-disabled={busy} onClick={() => void forget()}>
              {say('forgetAccount.yes')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button ref={first} onClick={() => turn(true)}>
            {say('forgetAccount.start')}
          </Button>
        </div>
      )}
    </section>
  );
}
