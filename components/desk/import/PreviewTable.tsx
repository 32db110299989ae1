import { useState } from 'react';
import { say } from '@/lib/words/say';
import { FateFilter } from './FateFilter';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { PreviewRows, type ShownRow } from './PreviewRows';
import type { ShownFate } from './status-words';

/** Rows shown at a time. */
const SHOWN = 20;

/** The first rows as they were understood: dates, money and bands read, not as the file spells them; of one that stays out, why. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const [fate, setFate] = useState<ShownFate>();
  const counts = { ...preview.fates, rejected: preview.rejected };
  const wanted = fate && counts[fate] > 0 ? fate : undefined;
  const rows = rowsOf(preview, wanted).slice(0, SHOWN);
  const total = wanted ? counts[wanted] : preview.accepted + preview.rejected;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className={styles.heading}>
        {say('importPreview.title')}
        <span className={styles.aside}>
          {total > rows.length ? say('importPreview.first', { shown: rows.length, total }) : say('importPreview.allRows')}
        </span>
      </h2>
      <FateFilter counts={counts} chosen={wanted} choose={setFate} />
      <PreviewRows rows={rows} />
    </section>
  );
}

/** In the file's order. */
function rowsOf({ shown, rejections }: ImportPreview, fate?: ShownFate): ShownRow[] {
  if (fate === 'rejected') return rejections;
  if (fate) return shown.filter((row) => row.fate === fate);
  return [...shown, ...rejections].sort((a, b) => a.line - b.line);
}
