import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { Rich } from '@/components/ui/Rich';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, isIsoDate } from '@/lib/domain/dates';
import type { LoggedTouch } from '@/lib/domain/touchpoint/logged';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { Day } from '../parts/Day';
import { useClock } from '../parts/useClock';
import { nextStep } from './commands';
import styles from './TouchSheet.module.css';

/** The one question a logged touchpoint leaves open. */
export function NextStepAsk({ logged: { id, touch, step } }: { logged: LoggedTouch }) {
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
            <Rich text="touch.nextIs" values={{ date: <Day date={said.due} today={today} />, step: <bdi>{said.text}</bdi> }} />
          ) : (
            say('touch.nextIsNone')
          )}
        </p>
        {!isTask && (
          <Button size="small" look="link" onClick={() => setAsking(true)}>
            {say('touch.change')}
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
          {say('touch.next')}
        </p>
        <ActionButton size="small" onAct={answer(null)}>
          {say('touch.nextNone')}
        </ActionButton>
        <ActionButton size="small" onAct={answer(addDays(today, 3))}>
          {say('touch.nextSoon')}
        </ActionButton>
        <ActionButton size="small" onAct={answer(addDays(today, 7))}>
          {say('touch.nextWeek')}
        </ActionButton>
        <Button size="small" aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {say('touch.nextWrite')}
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
        aria-label={say('touch.nextText')}
        placeholder={say('touch.nextText')}
        className={field.field}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <input
        type="date"
        aria-label={say('touch.nextDue')}
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
