import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { say } from '@/lib/words/say';
import own from './Columns.module.css';
import { useImport } from './context';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { ScrollFrame } from './ScrollFrame';
import table from './Tables.module.css';

/** Which column fills which field. Each can be given another one; the file is then read again. */
export function Columns({ preview: { columns, fields, remembered }, disabled }: { preview: ImportPreview; disabled: boolean }) {
  const { setColumn, forgetColumns } = useImport();
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className={styles.heading}>
        {say('importColumns.title')}
        <span className={styles.aside}>
          {say('importColumns.used', { used: columns.filter((use) => use.field).length, all: columns.length })}
        </span>
      </h2>
      {remembered && (
        <p className={styles.words}>
          {say('importColumns.remembered')}{' '}
          <Button look="link" disabled={disabled} onClick={forgetColumns}>
            {say('importColumns.byNames')}
          </Button>
        </p>
      )}
      <ScrollFrame label={say('importColumns.frame')}>
        <table className={cx(table.table, own.columns)} aria-label={say('importColumns.title')}>
          <thead>
            <tr>
              <th scope="col" className={own.columnHead}>
                {say('importColumns.column')}
              </th>
              <th scope="col" className={own.sampleHead}>
                {say('importColumns.sample')}
              </th>
              <th scope="col" className={own.choice}>
                {say('importColumns.fills')}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, sample, field: chosen }, at) => (
              // A file may name two columns alike; their place is all that tells them apart.
              <tr key={at}>
                <th scope="row" className={own.name} title={column}>
                  <bdi>{column || say('importColumns.unnamed', { place: at + 1 })}</bdi>
                </th>
                <td className={own.sample} title={sample}>
                  <bdi>{sample}</bdi>
                </td>
                <td className={own.choice}>
                  <select
                    className={field.field}
                    aria-label={
                      column ? say('importColumns.fieldFor', { column }) : say('importColumns.fieldForUnnamed', { place: at + 1 })
                    }
                    disabled={disabled}
                    data-used={chosen !== undefined}
                    value={chosen ?? ''}
                    onChange={(event) => setColumn(at, event.target.value || null)}
                  >
                    <option value="">{say('importColumns.notUsed')}</option>
                    {fields.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
