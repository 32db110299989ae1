import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { appError } from '@/lib/domain/errors';
import { say } from '@/lib/words/say';
import { announce, standing, usePanel } from '../state/store';
import { INERT_MS, sameIntent } from './bound';
import styles from './Confirm.module.css';

/** How long a question stays, milliseconds. An old press must not come true. */
const STAY_MS = 15_000;

const forget = () => usePanel.setState({ confirming: undefined });

/** The second press, at another place and with the account's name, where the browser cannot say whether the first was seen. */
export function Confirm() {
  const confirming = usePanel((state) => state.confirming);
  const name = usePanel((state) => state.view?.account?.name);

  const yes = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!confirming) return;
    yes.current?.focus();
    const timer = setTimeout(forget, STAY_MS);
    return () => clearTimeout(timer);
  }, [confirming]);

  if (!confirming) return null;
  const { intent, words, act, since } = confirming;

  function confirm(trusted: boolean) {
    // A double click is one decision, and a script's click is none.
    if (!trusted || performance.now() - since < INERT_MS) return;
    forget();
    if (sameIntent(intent, standing().intent)) act(intent);
    else announce(appError('context_changed').message);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') forget();
    // The key that asked, still held, must not answer.
    if (event.repeat) event.preventDefault();
  }

  return (
    <div
      role="alertdialog"
      aria-label={say('controls.confirm')}
      aria-describedby="confirm-words"
      className={styles.confirm}
      onKeyDown={onKeyDown}
    >
      <p id="confirm-words" className={styles.words}>
        <bdi>{words}</bdi>
      </p>
      <div className={styles.buttons}>
        <Button ref={yes} look="primary" onClick={(event) => confirm(event.nativeEvent.isTrusted)}>
          {name ? (
            <span>
              <Rich text="controls.yesFor" values={{ name: <bdi>{name}</bdi> }} />
            </span>
          ) : (
            say('controls.yes')
          )}
        </Button>
        <Button onClick={forget}>{say('controls.no')}</Button>
      </div>
    </div>
  );
}
