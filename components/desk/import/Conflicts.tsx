import type { IdentityKind } from '@/lib/domain/match/identity';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { ScrollFrame } from './ScrollFrame';
import table from './Tables.module.css';

const KINDS = {
  'salesforce.id': 'columns.salesforceId',
  external_id: 'importHeading.id',
  email: 'importConflict.address',
  domain: 'columns.domain',
  'zendesk.organization': 'importHeading.id',
  'zendesk.user': 'importHeading.id',
  'gmail.thread': 'importHeading.id',
} as const satisfies Record<IdentityKind, TextKey>;

/** Rows whose id, address or domain a connected system says is another account's, and what becomes of them. */
export function Conflicts({ conflicts: { count, shown } }: Pick<ImportPreview, 'conflicts'>) {
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts" className={styles.heading}>
        {say('importConflict.title', { count })}
        {count > shown.length && <span className={styles.aside}>{say('importRejected.first', { count: shown.length })}</span>}
      </h2>
      <p className={styles.words}>{say('importConflict.about')}</p>
      <ScrollFrame label={say('importConflict.frame')}>
        <table className={table.table} aria-label={say('importConflict.table')}>
          <thead>
            <tr>
              <th scope="col" className={table.line}>
                {say('importPreview.line')}
              </th>
              <th scope="col">{say('importConflict.says')}</th>
              <th scope="col">{say('importConflict.belongsTo')}</th>
              <th scope="col">{say('importConflict.then')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.flatMap(({ line, claims }) =>
              claims.map(({ kind, value, account, source }) => (
                <tr key={`${line} ${kind} ${value}`}>
                  <td className={table.line}>{line}</td>
                  <td>
                    {say(KINDS[kind])} <bdi>{value}</bdi>
                  </td>
                  <td>
                    <bdi>{account}</bdi>, <bdi>{source}</bdi>
                  </td>
                  <td className={table.reason}>
                    {say(kind === 'email' ? 'importConflict.mailStays' : 'importConflict.pageStays', { account })}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
