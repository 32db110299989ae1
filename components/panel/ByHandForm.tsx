import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { HEALTH_BY_HAND } from '@/lib/domain/by-hand';
import { BAND_WORDS } from '@/lib/domain/health';
import { say } from '@/lib/words/say';
import { ActionButton } from './ActionButton';
import styles from './ByHand.module.css';
import type { BoundIntent } from './bound';
import type { Typed } from './by-hand';
import { pressEnter } from './useBoundPress';

interface ByHandFormProps {
  label: string;
  first: Typed;
  /** Answers the sentence to show when it was refused. */
  onSave: (intent: BoundIntent, typed: Typed) => Promise<string | undefined>;
  onCancel: () => void;
}

/** What a person knows about an account. Only the name is needed. */
export function ByHandForm({ label, first, onSave, onCancel }: ByHandFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(first);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const set = (change: Partial<Typed>) => {
    setTyped({ ...typed, ...change });
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser we support
    <div role="group" aria-label={label} className={styles.form} onKeyDown={onKeyDown}>
      <label className={styles.whole}>
        {say('handMade.name')}
        <input className={field.field} maxLength={300} value={typed.name} onChange={(event) => set({ name: event.target.value })} />
      </label>
      <label>
        {say('handMade.arr')}
        <input
          className={field.field}
          maxLength={80}
          placeholder={say('handMade.arrExample')}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error ? id : undefined}
          value={typed.arr}
          onChange={(event) => set({ arr: event.target.value })}
        />
      </label>
      <label>
        {say('renewal.title')}
        <input type="date" className={field.field} value={typed.renewal} onChange={(event) => set({ renewal: event.target.value })} />
      </label>
      <label className={styles.whole}>
        {say('regions.health')}
        <select className={field.field} value={typed.health} onChange={(event) => set({ health: event.target.value as Typed['health'] })}>
          <option value="">{say('handMade.notKnown')}</option>
          {HEALTH_BY_HAND.map((band) => (
            <option key={band} value={band}>
              {BAND_WORDS[band]}
            </option>
          ))}
        </select>
      </label>
      {error && (
        <p role="alert" id={id} className={cx(styles.whole, styles.error)}>
          {error}
        </p>
      )}
      <div className={cx(styles.whole, styles.buttons)}>
        <ActionButton look="primary" disabled={typed.name.trim() === ''} onAct={(intent) => void save(intent)}>
          {say('controls.save')}
        </ActionButton>
        <Button onClick={onCancel}>{say('controls.cancel')}</Button>
      </div>
    </div>
  );
}
