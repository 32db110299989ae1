import { type KeyboardEvent, useEffect, useRef } from 'react';
import { HowItEnded } from '@/components/panel/tasks/HowItEnded';
import { Button } from '@/components/ui/Button';
import type { TaskOutcome } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import styles from './Ranked.module.css';
import { useEnding } from './use-ending';

interface AskEndingProps {
  title: string;
  accountId: string;
  /** Of several alike, the first. */
  taskId: string;
  busy: boolean;
  /** Resolves to whether it is saved. */
  onSave: (outcome: TaskOutcome, note?: string) => Promise<boolean>;
  onClose: () => void;
}

/** How a step ended, where that decides what comes next: nothing is taken for granted. */
export function AskEnding({ title, accountId, taskId, busy, onSave, onClose }: AskEndingProps) {
  const { ended, write, drop } = useEnding(accountId, taskId);
  const { outcome, note } = ended;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const save = async () => {
    if (outcome && (await onSave(outcome, note.trim() || undefined))) drop();
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    (box.current?.previousElementSibling as HTMLElement | null)?.focus();
    onClose();
  }

  return (
    <fieldset ref={box} aria-label={say('outcome.of', { title })} className={styles.ending} disabled={busy} onKeyDown={onKeyDown}>
      <HowItEnded outcome={outcome} note={note} onChange={write} onKeyDown={({ key }) => key === 'Enter' && void save()} />
      <Button size="small" look="primary" disabled={!outcome} aria-label={say('outcome.save', { title })} onClick={() => void save()}>
        {say('controls.save')}
      </Button>
    </fieldset>
  );
}
