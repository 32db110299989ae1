import { useState } from 'react';
import { say } from '@/lib/words/say';
import { FateFilter } from './FateFilter';
import styles from './Import.module.css';
import type { ImportPreview, RowFate } from './importer';
import { PreviewRows } from './PreviewRows';

/** Rows shown at a time. */
const SHOWN = 20;

/** The first rows as they were understood: dates, money and bands read, not as the file spells them. Those that stay out have a list of their own. */
export function PreviewTable({ preview: { fates, accepted, shown } }: { preview: ImportPreview }) {
  const [fate, setFate] = useState<RowFate>();
  const wanted = fate && fates[fate] > 0 ? fate : undefined;
  const rows = (wanted ? shown.filter((row) => row.fate === wanted) : shown).slice(0, SHOWN);
  const total = wanted ? fates[wanted] : accepted;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className={styles.heading}>
        {say('importPreview.title')}
        <span className={styles.aside}>
          {total > rows.length ? say('importPreview.first', { shown: rows.length, total }) : say('importPreview.allRows')}
        </span>
      </h2>
      <FateFilter counts={fates} chosen={wanted} choose={setFate} />
      <PreviewRows rows={rows} />
    </section>
  );
}
