import { SetByCompany } from '@/components/ui/SetByCompany';
import type { CompanyPolicy } from '@/lib/domain/desk/settings';
import { say } from '@/lib/words/say';
import styles from './Company.module.css';
import { companyLines } from './company-words';
import { Region } from './Region';

/** Everything the company set, also what has no control of its own; nothing at all where it set nothing. */
export function Company({ company }: { company: CompanyPolicy }) {
  const lines = companyLines(company.policy);
  if (lines.length === 0 && company.skipped.length === 0) return null;
  return (
    <Region title={say('settingsCompany.title')} about={say('settingsCompany.about')}>
      <p>
        <SetByCompany />
      </p>
      <dl className={styles.lines}>
        {lines.map(({ key, name, says }) => (
          <div key={key} className={styles.line}>
            <dt>{name}</dt>
            <dd>
              <bdi>{says}</bdi>
            </dd>
          </div>
        ))}
        {company.skipped.length > 0 && (
          <div className={styles.line}>
            <dt>{say('settingsCompany.newer')}</dt>
            <dd>
              <bdi>{company.skipped.join(', ')}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </Region>
  );
}
