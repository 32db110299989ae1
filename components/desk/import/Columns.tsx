import { ArrowRight } from 'lucide-react';
import { Hidden } from '@/components/ui/Hidden';
import own from './Columns.module.css';
import styles from './Import.module.css';
import type { ColumnUse } from './importer';

/** Which column fills which field, and which are left alone. */
export function Columns({ columns }: { columns: ColumnUse[] }) {
  const used = columns.filter(({ field }) => field !== undefined);
  const unused = columns.filter(({ field }) => field === undefined);
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className={styles.heading}>
        Columns
      </h2>
      <ul className={own.columns}>
        {used.map(({ column, field }) => (
          <li key={`${column} ${field}`} className={own.column}>
            <bdi className={own.from}>{column}</bdi>
            <ArrowRight size={12} aria-hidden="true" className={own.arrow} />
            <Hidden> fills </Hidden>
            <span>{field}</span>
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className={own.unused}>
          Not used:{' '}
          {unused.map(({ column }, index) => (
            // A file may name two columns alike; their order is all that tells them apart.
            <span key={index}>
              {index > 0 && ', '}
              <bdi>{column}</bdi>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
