import { useState } from 'react';
import { FateFilter } from './FateFilter';
import styles from './Import.module.css';
import type { ImportPreview, RowFate } from './importer';
import { PreviewRows } from './PreviewRows';
import { number } from './status-words';

/** Rows shown at a time. */
const SHOWN = 20;

/** The first accepted rows as they were understood: dates, money and bands read, not as the file spells them. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { accepted, fates, shown } = preview;
  const [fate, setFate] = useState<RowFate>();
  const wanted = fate && fates[fate] > 0 ? fate : undefined;
  const rows = shown.filter((row) => !wanted || row.fate === wanted).slice(0, SHOWN);
  const total = wanted ? fates[wanted] : accepted;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className={styles.heading}>
        Preview
        <span className={styles.aside}>{total > rows.length ? `first ${rows.length} of ${number(total)}` : 'all rows'}</span>
      </h2>
      <FateFilter preview={preview} chosen={wanted} choose={setFate} />
      <PreviewRows rows={rows} />
    </section>
  );
}
