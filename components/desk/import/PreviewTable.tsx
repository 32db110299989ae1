import type { IncomingRecord } from '@/lib/domain/record';
import styles from './Import.module.css';
import { previewTable } from './preview-columns';
import { ScrollFrame } from './ScrollFrame';
import { number } from './status-words';
import table from './Tables.module.css';

/** The first accepted rows as they were understood: dates, money and bands read, not as the file spells them. */
export function PreviewTable({ rows, accepted }: { rows: IncomingRecord[]; accepted: number }) {
  const { headings, lines } = previewTable(rows);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className={styles.heading}>
        Preview
        <span className={styles.aside}>{accepted > rows.length ? `first ${rows.length} of ${number(accepted)}` : 'all rows'}</span>
      </h2>
      <ScrollFrame label="Rows to import">
        <table className={table.table} aria-label="Preview">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, line) => (
              <tr key={rows[line]?.externalId}>
                {cells.map((cell, at) => (
                  <td key={headings[at]} title={cell}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
