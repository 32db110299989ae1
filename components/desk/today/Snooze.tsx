import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { IsoDate } from '@/lib/domain/account';
import { addDays, formatDay, isIsoDate } from '@/lib/domain/dates';
import type { Ranked } from '@/lib/domain/priority/rank';
import { reasonKey } from '@/lib/domain/priority/reason';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import type { Completed } from './JustDone';
import styles from './Ranked.module.css';
import { TaskLater } from './TaskLater';

interface SnoozeProps {
  row: Ranked;
  today: IsoDate;
  tomorrow: IsoDate;
  onClose: () => void;
  onDone: (completed: Completed) => void;
}

/** Until when a row is put aside, or that its owner has decided. */
export function Snooze({ row: { accountId, name, first, others }, today, tomorrow, onClose, onDone }: SnoozeProps) {
  const { busy, error, run } = useAction();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);

  const putAside = (how: { kind: 'snoozed'; until: IsoDate } | { kind: 'decided' }) => {
    moveOn(box.current);
    void run(() => send('today.aside', { accountId, ...how, keys: [first, ...others].map(reasonKey) })).then((done) => done && onClose());
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    box.current?.closest('li')?.querySelector<HTMLElement>('[data-press="snooze"]')?.focus();
    onClose();
  }

  return (
    <fieldset ref={box} className={styles.snooze} disabled={busy} onKeyDown={onKeyDown}>
      <legend className={styles.hiddenLegend}>{say('today.snooze')}</legend>
      {[tomorrow, addDays(tomorrow, 7)].map((until) => (
        <Button key={until} size="small" onClick={() => putAside({ kind: 'snoozed', until })}>
          {say('today.tomorrow', { day: formatDay(until, today) })}
        </Button>
      ))}
      <LabelledInput
        label={say('today.onDay')}
        className={styles.day}
        type="date"
        min={addDays(today, 1)}
        onChange={(value) => {
          if (isIsoDate(value) && value > today) putAside({ kind: 'snoozed', until: value });
        }}
      />
      <Button size="small" look="ghost" onClick={() => putAside({ kind: 'decided' })}>
        {say('today.decide')}
      </Button>
      {/* The row's next action may be a task: that one alone. */}
      <TaskLater
        reason={first}
        name={name}
        today={today}
        tomorrow={tomorrow}
        onGoing={() => {
          moveOn(box.current);
          onClose();
        }}
        onDone={onDone}
      />
      <Failure error={error} />
    </fieldset>
  );
}

/** The next row takes the focus before this one goes. */
function moveOn(box: Element | null): void {
  const row = box?.closest('li');
  (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('a')?.focus();
}
