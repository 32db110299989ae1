import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { Rich } from '@/components/ui/Rich';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, isIsoDate } from '@/lib/domain/dates';
import type { LoggedTouchpoint } from '@/lib/domain/touchpoint/logged';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { Day } from '../parts/Day';
import { useClock } from '../parts/useClock';
import { nextStep } from './commands';
import styles from './TouchpointSheet.module.css';

/** The one question a logged touchpoint leaves open. */
export function NextStepAsk({ logged: { id, touch, step } }: { logged: LoggedTouchpoint }) {
  const { today } = useClock();
  const [writing, setWriting] = useState(false);
  const [asking, setAsking] = useState(false);
  const name = useId();
  const said = touch.nextStep;
  const isTask = step !== undefined && ['sending', 'sent'].includes(step.state) && step.destination !== 'local';

  if (said !== undefined && !asking) {
    return (
      <div className={styles.buttons}>
        <p className={styles.line}>
          {said ? (
            <Rich text="touchpoint.nextIs" values={{ date: <Day date={said.due} today={today} />, step: <bdi>{said.text}</bdi> }} />
          ) : (
            say('touchpoint.nextIsNone')
          )}
        </p>
        {!isTask && (
          <Button size="small" look="link" onClick={() => setAsking(true)}>
            {say('touchpoint.change')}
          </Button>
        )}
      </div>
    );
  }

  const answer = (due: IsoDate | null, text?: string) => async (intent: Parameters<typeof nextStep>[0]) => {
    await nextStep(intent, id, due && { due, ...(text && { text }) });
    setAsking(false);
    setWriting(false);
  };

  return (
    <fieldset aria-labelledby={name}>
      <div className={styles.buttons}>
        <p id={name} className={styles.question}>
          {say('touchpoint.next')}
        </p>
        <ActionButton size="small" onAct={answer(null)}>
          {say('touchpoint.nextNone')}
        </ActionButton>
        <ActionButton size="small" onAct={answer(addDays(today, 3))}>
          {say('touchpoint.nextSoon')}
        </ActionButton>
        <ActionButton size="small" onAct={answer(addDays(today, 7))}>
          {say('touchpoint.nextWeek')}
        </ActionButton>
        <Button size="small" aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {say('touchpoint.nextWrite')}
        </Button>
      </div>
      {writing && <WriteStep from={said ?? undefined} onDone={answer} />}
    </fieldset>
  );
}

type Answer = (due: IsoDate | null, text?: string) => (intent: Parameters<typeof nextStep>[0]) => Promise<void>;

function WriteStep({ from, onDone }: { from: { text: string; due: IsoDate } | undefined; onDone: Answer }) {
  const { today } = useClock();
  const [text, setText] = useState(from?.text ?? '');
  const [due, setDue] = useState<string>(from?.due ?? addDays(today, 7));
  return (
    <div className={styles.write}>
      <input
        autoComplete="off"
        aria-label={say('touchpoint.nextText')}
        placeholder={say('touchpoint.nextText')}
        className={field.field}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <input
        type="date"
        aria-label={say('touchpoint.nextDue')}
        className={field.field}
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <ActionButton
        look="primary"
        disabled={!text.trim() || !isIsoDate(due)}
        onAct={(intent) => void (isIsoDate(due) && onDone(due, text.trim())(intent))}
      >
        {say('controls.save')}
      </ActionButton>
    </div>
  );
}
