import type { ReactNode } from 'react';
import { say } from '@/lib/words/say';
import styles from './Import.module.css';
import type { ReadProgress } from './importer';

export function ReadBar({ fileName, progress, children }: { fileName: string; progress?: ReadProgress; children?: ReactNode }) {
  return (
    <div className={styles.running}>
      <progress
        className={styles.bar}
        aria-label={say('importFile.reading', { file: fileName })}
        max={1}
        value={progress ? share(progress) : 0}
      />
      <span className={styles.runningWords}>
        {progress ? say('importFile.rowsRead', { count: progress.rows }) : say('importFile.opening')}
      </span>
      {children}
    </div>
  );
}

const share = ({ read, bytes }: ReadProgress) => (bytes > 0 ? Math.min(1, read / bytes) : 0);
