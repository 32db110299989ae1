import { X } from 'lucide-react';
import field from '@/components/ui/Field.module.css';
import { IconButton } from '@/components/ui/IconButton';
import { isIsoDate } from '@/lib/domain/dates';
import type { TouchpointPromise } from '@/lib/domain/touchpoint/touchpoint';
import { say } from '@/lib/words/say';
import { Select } from './Select';
import styles from './TouchpointForm.module.css';

const SIDES = { us: 'touchpointEdit.us', customer: 'touchpointEdit.customer' } as const;

interface PromiseProps {
  number: number;
  promise: TouchpointPromise;
  /** `undefined`: take it away. */
  onChange: (promise: TouchpointPromise | undefined) => void;
}

/** What one side said it would do, by when, and who. */
export function PromiseFields({ number, promise, onChange }: PromiseProps) {
  const { by, text, due, owner } = promise;
  return (
    <fieldset aria-label={say('touchpointEdit.promise', { number })} className={styles.promise}>
      <Select
        label={say('touchpointEdit.by')}
        value={by}
        options={['us', 'customer']}
        words={SIDES}
        onChange={(side) => side && onChange({ ...promise, by: side })}
      />
      <IconButton icon={X} label={say('touchpointEdit.remove', { number })} className={styles.remove} onClick={() => onChange(undefined)} />
      <label className={styles.wideLabel}>
        {say('touchpointEdit.what')}
        <input
          autoComplete="off"
          className={field.field}
          maxLength={500}
          value={text}
          onChange={(event) => onChange({ ...promise, text: event.target.value })}
        />
      </label>
      <label className={styles.label}>
        {say('touchpointEdit.due')}
        <input
          type="date"
          className={field.field}
          value={due ?? ''}
          onChange={({ target: { value } }) => onChange({ ...promise, due: isIsoDate(value) ? value : undefined })}
        />
      </label>
      <label className={styles.label}>
        {say('touchpointEdit.owner')}
        <input
          autoComplete="off"
          className={field.field}
          maxLength={200}
          value={owner ?? ''}
          onChange={(event) => onChange({ ...promise, owner: event.target.value || undefined })}
        />
      </label>
    </fieldset>
  );
}
