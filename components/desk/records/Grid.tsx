import { type KeyboardEvent, useRef } from 'react';
import { CELL_FIELDS, type RecordCell, type RecordRow } from '@/lib/domain/records/view';
import { fieldName } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import { Cell } from './Cell';
import styles from './Records.module.css';
import { stepOf } from './steps';
import type { Records } from './use-records';

interface GridProps {
  rows: RecordRow[];
  records: Records;
  onStand: (cell: RecordCell | undefined) => void;
}

/** A sheet: Tab goes along the row, Enter down the column, arrows to the neighbours once the caret stands at the end of the text. */
export function Grid({ rows, records, onStand }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const { edits, problems, edit, keyOf } = records;

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const target = event.target;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || event.nativeEvent.isComposing) return;
    const step = stepOf(event, target);
    const at = /^(\d+) (\d+)$/.exec(target.dataset.at ?? '');
    if (!step || !at) return;
    const next = table.current?.querySelector<HTMLElement>(`[data-at="${Number(at[1]) + step.down} ${Number(at[2]) + step.right}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement && next.type === 'text') next.select();
  }

  return (
    <table ref={table} className={styles.grid} onKeyDown={onKeyDown} aria-label={say('recordsPage.title')}>
      <thead>
        <tr>
          <th scope="col">{say('recordsPage.account')}</th>
          {CELL_FIELDS.map((field) => (
            <th key={field} scope="col">
              {fieldName(field)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ accountId, name, sample, cells }, row) => (
          <tr key={accountId}>
            <th scope="row" className={styles.name}>
              <AccountLink accountId={accountId} name={name} sample={sample} />
            </th>
            {cells.map((cell, column) => {
              const key = keyOf({ accountId, field: cell.field });
              return (
                <Cell
                  key={cell.field}
                  at={`${row} ${column}`}
                  label={say('recordsPage.cell', { field: fieldName(cell.field), name })}
                  cell={cell}
                  typed={edits.get(key)?.text}
                  problem={problems.get(key)}
                  onEdit={(text, still) => edit(accountId, cell, text, still)}
                  onStand={() => onStand(cell)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
