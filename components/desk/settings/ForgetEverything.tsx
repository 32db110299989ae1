import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ForgetStep } from '@/lib/domain/desk/settings';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import own from './Data.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

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
    <Region title={say('settingsForget.title')} about={say('settingsForget.about')}>
      {!sure && (
        <div>
          <Button look="danger" onClick={() => setSure(true)}>
            {say('settingsForget.start')}
          </Button>
        </div>
      )}
      {sure && (
        <Banner tone="bad">
          <p className={styles.strong}>{say('settingsForget.warning')}</p>
          <div className={own.sure}>
            <Button look="danger" aria-disabled={busy} onClick={() => void forget()}>
              {say(busy ? 'settingsForget.forgetting' : 'settingsForget.sure')}
            </Button>
            <Button onClick={() => setSure(false)}>{say('settingsForget.keep')}</Button>
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
  const here = steps.every(({ done, left }) => done || left);
  return (
    <div role="status" className={own.result}>
      <p className={styles.strong}>{say(all ? 'settingsForget.allDone' : here ? 'settingsForget.allHere' : 'settingsForget.someFailed')}</p>
      <ul aria-label={say('settingsForget.steps')} className={styles.list}>
        {steps.map(({ name, done, left }) => (
          <li key={name} className={styles.line}>
            <div>
              {name}
              {left && <p className={styles.words}>{left}</p>}
            </div>
            <span className={done ? own.done : own.failed}>
              {done ? <Icon of={CircleCheck} size={14} /> : <Icon of={CircleX} size={14} />}
              {say(done ? 'settingsForget.done' : left ? 'settingsForget.here' : 'settingsForget.failed')}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.words}>{say('settingsForget.bytes')}</p>
    </div>
  );
}
