import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
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
        Columns
        <span className={styles.aside}>
          {columns.filter((use) => use.field).length} of {columns.length} used
        </span>
      </h2>
      {remembered && (
        <p className={styles.words}>
          As you chose them for an earlier file with the same columns.{' '}
          <Button look="link" disabled={disabled} onClick={forgetColumns}>
            Choose by column names instead
          </Button>
        </p>
      )}
      <ScrollFrame label="Columns of the file">
        <table className={table.table} aria-label="Columns">
          <thead>
            <tr>
              <th scope="col">Column in the file</th>
              <th scope="col" className={own.sampleHead}>
                For example
              </th>
              <th scope="col">Fills</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, sample, field: chosen }, at) => (
              // A file may name two columns alike; their place is all that tells them apart.
              <tr key={at}>
                <th scope="row" className={own.name} title={column}>
                  <bdi>{column || `Column ${at + 1}`}</bdi>
                </th>
                <td className={own.sample} title={sample}>
                  <bdi>{sample}</bdi>
                </td>
                <td className={own.choice}>
                  <select
                    className={field.field}
                    aria-label={`Field for ${column || `column ${at + 1}`}`}
                    disabled={disabled}
                    data-used={chosen !== undefined}
                    value={chosen ?? ''}
                    onChange={(event) => setColumn(at, event.target.value || null)}
                  >
                    <option value="">Not used</option>
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
