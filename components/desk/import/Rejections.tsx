import { Download } from './Download';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { ScrollFrame } from './ScrollFrame';
import { number, rows } from './status-words';
import table from './Tables.module.css';

/** Every row that stays out, with its line in the file, so that it can be corrected there. */
export function Rejections({ preview: { fileName, rejections, rejected, rejectedFile } }: { preview: ImportPreview }) {
  return (
    <section aria-labelledby="rejected">
      <h2 id="rejected" className={styles.heading}>
        {rows(rejected)} rejected
        {rejected > rejections.length && <span className={styles.aside}>first {number(rejections.length)} shown</span>}
      </h2>
      {rejectedFile && (
        <p className={styles.words}>
          The other rows can be imported all the same.{' '}
          <Download file={rejectedFile} name={`Rejected rows of ${fileName.replace(/\.[^.]*$/, '')}.csv`}>
            Download rejected rows
          </Download>{' '}
          with their reasons, correct them there and import that file.
        </p>
      )}
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
