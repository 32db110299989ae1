import type { ReactNode } from 'react';
import styles from './Import.module.css';
import type { ReadProgress } from './importer';
import { rows } from './status-words';

export function ReadBar({ fileName, progress, children }: { fileName: string; progress?: ReadProgress; children?: ReactNode }) {
  return (
    <div className={styles.running}>
      <progress className={styles.bar} aria-label={`Reading ${fileName}`} max={1} value={progress ? share(progress) : 0} />
      <span className={styles.runningWords}>{progress ? `${rows(progress.rows)} read` : 'Opening the file'}</span>
      {children}
    </div>
  );
}

const share = ({ read, bytes }: ReadProgress) => (bytes > 0 ? Math.min(1, read / bytes) : 0);
