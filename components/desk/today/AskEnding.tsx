import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { HowItEnded } from '@/components/panel/HowItEnded';
import { Button } from '@/components/ui/Button';
import type { TaskOutcome } from '@/lib/domain/task';
import { say } from '@/lib/words/say';
import styles from './Ranked.module.css';

interface AskEndingProps {
  title: string;
  busy: boolean;
  onSave: (outcome: TaskOutcome, note?: string) => void;
  onClose: () => void;
}

/** How a step ended, where that decides what comes next: nothing is taken for granted. */
export function AskEnding({ title, busy, onSave, onClose }: AskEndingProps) {
  const [ended, setEnded] = useState<{ outcome?: TaskOutcome; note: string }>({ note: '' });
  const { outcome, note } = ended;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const save = () => outcome && onSave(outcome, note.trim() || undefined);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    (box.current?.previousElementSibling as HTMLElement | null)?.focus();
    onClose();
  }

  return (
    <fieldset ref={box} aria-label={say('outcome.of', { title })} className={styles.ending} disabled={busy} onKeyDown={onKeyDown}>
      <HowItEnded outcome={outcome} note={note} onChange={setEnded} onKeyDown={({ key }) => key === 'Enter' && save()} />
      <Button size="small" look="primary" disabled={!outcome} aria-label={say('outcome.save', { title })} onClick={save}>
        {say('controls.save')}
      </Button>
    </fieldset>
  );
}
