import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { ForgetStep } from '@/lib/domain/desk';
import { send } from '@/lib/messaging/client';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import own from './Data.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

const ABOUT =
  'Removes all that Sidelight keeps in this browser, in every tab. Writes that have not left yet are lost. Nothing changes in your CRM, tickets or mail.';
const BYTES =
  "Everything is unlinked at once. The browser's own database files may keep deleted bytes until it tidies them up; this computer's disk encryption is what protects those.";

/** Works even where nothing may be changed otherwise: to leave must always be possible. */
export function ForgetEverything() {
  const { busy, error, run } = useAction();
  const [sure, setSure] = useState(false);
  const [steps, setSteps] = useState<ForgetStep[]>();
  const forget = () =>
    run(async () => {
      setSteps(await send('forget.everything', {}));
      setSure(false);
    });
  return (
    <Region title="Forget everything" about={ABOUT}>
      {!sure && (
        <div>
          <Button look="danger" onClick={() => setSure(true)}>
            Forget everything…
          </Button>
        </div>
      )}
      {sure && (
        <Banner tone="bad">
          <p className={styles.strong}>
            Accounts, pins, settings and unsent writes are removed for good. Export first if you want to keep them.
          </p>
          <div className={own.sure}>
            <Button look="danger" aria-disabled={busy} onClick={() => void forget()}>
              {busy ? 'Forgetting…' : 'Yes, forget everything'}
            </Button>
            <Button onClick={() => setSure(false)}>Keep it</Button>
          </div>
        </Banner>
      )}
      <Failure error={error} />
      {steps && <Result steps={steps} />}
    </Region>
  );
}

function Result({ steps }: { steps: ForgetStep[] }) {
  const all = steps.every(({ done }) => done);
  return (
    <div role="status" className={own.result}>
      <p className={styles.strong}>
        {all ? 'Everything is forgotten.' : 'Some of it could not be removed. Try again, then remove the extension.'}
      </p>
      <ul aria-label="What was forgotten" className={styles.list}>
        {steps.map(({ name, done }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            <span className={done ? own.done : own.failed}>
              {done ? <CircleCheck size={14} aria-hidden="true" /> : <CircleX size={14} aria-hidden="true" />}
              {done ? 'Done' : 'Failed'}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.words}>{BYTES} Reload pages that are open: their panels begin anew.</p>
    </div>
  );
}
