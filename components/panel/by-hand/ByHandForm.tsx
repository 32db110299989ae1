import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { pressEnter } from '../intent/useBoundPress';
import styles from './ByHand.module.css';
import { ByHandFields } from './ByHandFields';
import type { Typed } from './by-hand';

interface ByHandFormProps {
  label: string;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  /** Answers the sentence to show when it was refused. */
  onSave: (intent: BoundIntent, typed: Typed) => Promise<string | undefined>;
  onCancel: () => void;
}

/** What a person knows about an account. Only the name is needed. */
export function ByHandForm({ label, typed, type, onSave, onCancel }: ByHandFormProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const set = (change: Partial<Typed>) => {
    type(change);
    setError(undefined);
  };

  async function save(intent: BoundIntent) {
    if (busy || typed.name.trim() === '') return;
    setBusy(true);
    setError(await onSave(intent, typed));
    setBusy(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key !== 'Enter' || event.repeat || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    pressEnter(event, say('controls.save'), (intent: BoundIntent) => void save(intent));
  }

  return (
    <fieldset aria-label={label} className={styles.form} onKeyDown={onKeyDown}>
      <ByHandFields typed={typed} set={set} error={error} />
      <div className={cx(styles.whole, styles.buttons)}>
        <ActionButton look="primary" disabled={typed.name.trim() === ''} onAct={(intent) => void save(intent)}>
          {say('controls.save')}
        </ActionButton>
        <Button onClick={onCancel}>{say('controls.cancel')}</Button>
      </div>
    </fieldset>
  );
}
