import { useState } from 'react';
import { whereWords } from '@/components/panel/records/where-words';
import { Button } from '@/components/ui/Button';
import type { RecordCell } from '@/lib/domain/records/view';
import { fieldName } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { useRules } from '../shell/use-house';
import { Grid } from './Grid';
import { NoGaps } from './NoGaps';
import styles from './Records.module.css';
import { PAGE, useRecords } from './use-records';

/** Twenty records at a time, worst first, edited like a sheet and saved together. */
export function RecordsPage() {
  useRules();
  const records = useRecords();
  const [here, stand] = useState<RecordCell>();
  const { worst, from, turn, rows, edits, saved, action, presenting } = records;
  const total = worst?.ids.length ?? 0;
  return (
    <>
      <PageTitle title={say('recordsPage.title')} lead={say('recordsPage.lead')} />
      <Failure error={rows.error ?? action.error} />
      {presenting && <p>{say('recordsPage.presenting')}</p>}
      {worst && total === 0 && <NoGaps />}
      {!presenting && total > 0 && (
        <>
          <div className={styles.bar}>
            <Button look="primary" disabled={edits.size === 0} aria-disabled={action.busy} onClick={() => void records.save()}>
              {edits.size > 0 ? say('recordsPage.save', { count: edits.size }) : say('recordsPage.nothingToSave')}
            </Button>
            <span role="status" className={styles.quiet}>
              {saved &&
                [
                  saved.sent > 0 && say('recordsPage.saved', { count: saved.sent }),
                  saved.refused > 0 && say('recordsPage.refused', { count: saved.refused }),
                ]
                  .filter(Boolean)
                  .join(' ')}
            </span>
            <span className={styles.pages}>
              <span>{say('recordsPage.range', { from: from + 1, to: Math.min(from + PAGE, total), total: worst?.total ?? total })}</span>
              {from > 0 && <Button onClick={() => turn(from - PAGE)}>{say('recordsPage.previous', { many: PAGE })}</Button>}
              {from + PAGE < total && <Button onClick={() => turn(from + PAGE)}>{say('recordsPage.next', { many: PAGE })}</Button>}
              <Button onClick={() => void records.look()}>{say('recordsPage.again')}</Button>
            </span>
          </div>
          {rows.data && <Grid rows={rows.data} records={records} onStand={stand} />}
          <p className={styles.here}>{here ? hereWords(here) : say('recordsPage.where')}</p>
        </>
      )}
    </>
  );
}

/** Where the cell in hand is written, or why it is not, said before anything is typed. */
function hereWords(cell: RecordCell): string {
  return say('records.about', { field: fieldName(cell.field), value: cell.closed ?? whereWords(cell) });
}
