import { type KeyboardEvent, useId } from 'react';
import { cx } from '@/components/ui/cx';
import type { RecordCell } from '@/lib/domain/records/view';
import { fieldName, readable } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { CellWriteState } from './CellWriteState';
import styles from './Records.module.css';

interface CellProps {
  /** Row and column. */
  at: string;
  label: string;
  cell: RecordCell;
  typed: string | undefined;
  problem: string | undefined;
  onEdit: (text: string, still?: boolean) => void;
  onStand: () => void;
}

/** One field of one record, edited in place; what is wrong with it is said here. */
export function Cell({ at, label, cell, typed, problem, onEdit, onStand }: CellProps) {
  const id = useId();
  const { field, text, gap, choices, closed, write } = cell;
  const shared = { 'data-at': at, 'aria-label': label, 'aria-describedby': id, 'aria-invalid': problem !== undefined, onFocus: onStand };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && typed !== undefined) onEdit(text);
    // Enter on an old value that nobody changed says that it is still right.
    if (event.key === 'Enter' && gap === 'stale' && typed === undefined && !closed) onEdit(text, true);
  }

  const value = typed ?? (closed ? readable(field, text) : text);
  return (
    <td className={cx(styles.cell, gap && styles[gap], typed !== undefined && styles.typed, problem && styles.wrong)}>
      <span className={styles.label} aria-hidden="true">
        {fieldName(field)}
      </span>
      {choices && !closed ? (
        <select {...shared} value={value} onKeyDown={onKeyDown} onChange={(event) => onEdit(event.target.value)}>
          <option value="">{say('records.choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
          {value !== '' && !choices.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
        </select>
      ) : (
        <input
          {...shared}
          type={field === 'renewal' && !closed ? 'date' : 'text'}
          readOnly={closed !== undefined}
          title={closed}
          value={choices?.find((choice) => choice.value === value)?.label ?? value}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
      <div id={id} className={styles.said}>
        {problem && <span className={styles.problem}>{problem}</span>}
        {!problem && typed === undefined && write && <CellWriteState write={write} title={label} />}
        {!problem && !write && closed && gap && <span className={styles.closed}>{closed}</span>}
      </div>
    </td>
  );
}
