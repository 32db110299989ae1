import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { Account, AccountField } from '@/lib/domain/account';
import { useRegionName } from '../account/RegionOwner';
import { sourceLines } from './as-of';
import styles from './Section.module.css';
import { SourceLabel, StaleNote } from './Source';
import type { Clock } from './useClock';

interface SectionProps {
  /** The region's name for screen readers; its English is a contract with scripts. */
  name: string;
  /** What is written in front, where it differs: `Next` for Tasks. */
  label?: string;
  /** `line`: label beside the values. `block`: label above a list. */
  shape?: 'line' | 'block';
  aside?: ReactNode;
  account: Account;
  field: AccountField;
  clock: Clock;
  children: ReactNode;
}

/** One region of the panel, with the source of its values. */
export function Section({ name, label = name, shape = 'line', aside, account, field, clock, children }: SectionProps) {
  const source = sourceLines(account, [field], clock);
  return (
    <section aria-label={useRegionName(name)} className={cx(styles.section, styles[shape])}>
      <div className={styles.head}>
        <h2 className={styles.label}>
          <SourceLabel lines={source}>{label}</SourceLabel>
        </h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      <div className={styles.body}>
        {children}
        <StaleNote lines={source} />
      </div>
    </section>
  );
}
