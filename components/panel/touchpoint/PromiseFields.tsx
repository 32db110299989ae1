import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { LabelledInput } from '@/components/ui/LabelledInput';
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
      <LabelledInput
        label={say('touchpointEdit.what')}
        className={styles.wideLabel}
        maxLength={500}
        value={text}
        onChange={(value) => onChange({ ...promise, text: value })}
      />
      <LabelledInput
        label={say('touchpointEdit.due')}
        className={styles.label}
        type="date"
        value={due ?? ''}
        onChange={(value) => onChange({ ...promise, due: isIsoDate(value) ? value : undefined })}
      />
      <LabelledInput
        label={say('touchpointEdit.owner')}
        className={styles.label}
        maxLength={200}
        value={owner ?? ''}
        onChange={(value) => onChange({ ...promise, owner: value || undefined })}
      />
    </fieldset>
  );
}
