import styles from './Import.module.css';
import type { RejectedRow } from './importer';
import { ScrollFrame } from './ScrollFrame';
import { number, rows } from './status-words';
import table from './Tables.module.css';

/** Every row that stays out, with its line in the file, so that it can be corrected there. */
export function Rejections({ rejections, rejected }: { rejections: RejectedRow[]; rejected: number }) {
  return (
    <section aria-labelledby="rejected">
      <h2 id="rejected" className={styles.heading}>
        {rows(rejected)} rejected
        {rejected > rejections.length && <span className={styles.aside}>first {number(rejections.length)} shown</span>}
      </h2>
      <ScrollFrame label="Rows that stay out">
        <table className={table.table} aria-label="Rejected rows">
          <thead>
            <tr>
              <th scope="col" className={table.line}>
                Line
              </th>
              <th scope="col">Reason</th>
              <th scope="col">Row</th>
            </tr>
          </thead>
          <tbody>
            {rejections.map(({ line, reason, excerpt }, index) => (
              // One line may be rejected for two reasons; the list never changes
              <tr key={index}>
                <td className={table.line}>{line}</td>
                <td className={table.reason}>
                  <bdi>{reason}</bdi>
                </td>
                <td className={table.excerpt} title={excerpt}>
                  <bdi>{excerpt}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
