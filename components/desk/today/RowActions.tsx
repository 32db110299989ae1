import { Clock3, MessageSquarePlus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { Ranked } from '@/lib/domain/priority/rank';
import type { Fact } from '@/lib/domain/priority/reason';
import type { TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { DoneButton } from './DoneButton';
import type { Completed } from './JustDone';
import styles from './Ranked.module.css';
import { focusUnlogged } from './unlogged-lines';
import { Whose } from './Whose';

interface ActionsProps {
  row: Ranked;
  taken: TodayView['taken'];
  snoozing: boolean;
  onSnooze: () => void;
  onDone: (completed: Completed) => void;
}

/** What talking to the customer answers. */
const TO_SPEAK: ReadonlySet<Fact['kind']> = new Set([
  'unlogged',
  'seenMail',
  'quiet',
  'unanswered',
  'unknown',
  'championLeft',
  'leaving',
  'followUp',
]);

/** What can be done about a row without leaving the list. Its name leads to the rest. */
export function RowActions({ row, taken, snoozing, onSnooze, onDone }: ActionsProps) {
  const { accountId, name, first } = row;
  const { busy, error, run } = useAction();

  return (
    <div className={styles.actions}>
      <DoneButton reason={first} name={name} isFirst onDone={onDone} />
      <Button
        size="small"
        look={TO_SPEAK.has(first.fact.kind) ? 'primary' : 'plain'}
        icon={MessageSquarePlus}
        data-press="log"
        disabled={busy}
        aria-label={say('today.logOf', { account: name })}
        onClick={() => {
          // What was looked at today is logged by one press further down; any other touchpoint in its box.
          if (first.fact.kind === 'unlogged' && focusUnlogged(first.fact.source)) return;
          void run(() => send('log.open', { accountId }));
        }}
      >
        {say('today.log')}
      </Button>
      <Button
        size="small"
        look="ghost"
        icon={Clock3}
        data-press="snooze"
        aria-expanded={snoozing}
        aria-label={say('today.snoozeOf', { account: name })}
        onClick={onSnooze}
      >
        {say('today.snooze')}
      </Button>
      <Whose row={row} taken={taken} />
      <Failure error={error} />
    </div>
  );
}
