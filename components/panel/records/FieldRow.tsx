import { useId, useState } from 'react';
import field from '@/components/ui/Field.module.css';
import { agoWords, nowIso } from '@/lib/domain/dates';
import type { RecordCell } from '@/lib/domain/records/view';
import { fieldName } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { pressEnter } from '../intent/useBoundPress';
import { useForm } from '../state/forms';
import { announce } from '../state/store';
import styles from './Records.module.css';
import { tellRecord } from './records';
import { whereWords } from './where-words';

/** One field in place. An old value stands in it, and saving it unchanged says that it is still right. */
export function FieldRow({ accountId: ofAccount, cell, confirmed }: { accountId: string; cell: RecordCell; confirmed: boolean }) {
  const { typed, type, forget } = useForm(ofAccount, `field ${cell.field}`, { text: cell.text, seen: cell.text });
  // What was typed over another value than the one that stands there now is out of date.
  const text = typed.seen === cell.text ? typed.text : cell.text;
  const [error, setError] = useState<string>();
  const id = useId();
  const name = fieldName(cell.field);
  const set = (value: string) => {
    type({ text: value, seen: cell.text });
    setError(undefined);
  };

  async function save({ accountId, ...page }: BoundIntent) {
    if (!accountId || text.trim() === '') return;
    const intent = { accountId, ...page };
    const base = { intent, commandId: crypto.randomUUID(), field: cell.field, text, seen: cell.text };
    const refused = await tellRecord('record.set', { ...base, ...(confirmed && { confirmed: true }) });
    setError(refused);
    if (refused) return;
    forget();
    announce(say('controls.saved'));
  }

  if (cell.closed) {
    return (
      <p className={styles.closed}>
        <strong>{name}</strong> {cell.closed}
      </p>
    );
  }
  const still = cell.text !== '' && text === cell.text;
  return (
    <div className={styles.row}>
      <label htmlFor={`${id}-in`}>{name}</label>
      <div className={styles.input}>
        {cell.choices ? (
          <select id={`${id}-in`} className={field.field} value={text} aria-describedby={id} onChange={(event) => set(event.target.value)}>
            <option value="">{say('records.choose')}</option>
            {cell.choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={`${id}-in`}
            type={cell.field === 'renewal' ? 'date' : 'text'}
            className={field.field}
            value={text}
            maxLength={300}
            aria-invalid={error !== undefined}
            aria-describedby={id}
            autoComplete="off"
            onChange={(event) => set(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.repeat && !event.nativeEvent.isComposing)
                pressEnter(event, say('records.saveOf', { field: name }), (intent) => void save(intent));
            }}
          />
        )}
        <ActionButton
          size="small"
          aria-label={say(still ? 'records.stillOf' : 'records.saveOf', { field: name })}
          disabled={text.trim() === ''}
          onAct={(intent) => void save(intent)}
        >
          {say(still ? 'records.still' : 'controls.save')}
        </ActionButton>
      </div>
      <p id={id} className={error ? styles.error : styles.quiet} role={error ? 'alert' : undefined}>
        {error ?? [cell.asOf && say('records.asOf', { when: agoWords(cell.asOf, nowIso()) }), whereWords(cell)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
