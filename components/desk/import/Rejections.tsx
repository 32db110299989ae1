import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { RejectedFile } from './RejectedFile';
import { ScrollFrame } from './ScrollFrame';
import table from './Tables.module.css';

/** Every row that stays out, with its line in the file, so that it can be corrected there. */
export function Rejections({ preview: { fileName, accepted, rejections, rejected, rejectedFile } }: { preview: ImportPreview }) {
  return (
    <section aria-labelledby="rejected">
      <h2 id="rejected" className={styles.heading}>
        {say('importRejected.title', { count: rejected })}
        {rejected > rejections.length && <span className={styles.aside}>{say('importRejected.first', { count: rejections.length })}</span>}
      </h2>
      {rejectedFile && (
        <p className={styles.words}>
          <Rich
            text={accepted > 0 ? 'importRejected.howTo' : 'importRejected.howToAll'}
            values={{ download: <RejectedFile file={rejectedFile} of={fileName} /> }}
          />
        </p>
      )}
      <ScrollFrame label={say('importRejected.frame')}>
        <table className={table.table} aria-label={say('importRejected.table')}>
          <thead>
            <tr>
              <th scope="col" className={table.line}>
                {say('importRejected.line')}
              </th>
              <th scope="col">{say('importRejected.reason')}</th>
              <th scope="col">{say('importRejected.row')}</th>
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
