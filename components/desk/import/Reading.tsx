import { Button } from '@/components/ui/Button';
import { useImport } from './context';
import styles from './Import.module.css';
import type { ReadProgress } from './importer';
import { rows } from './status-words';

export function Reading({ fileName, progress }: { fileName: string; progress?: ReadProgress }) {
  const { discard } = useImport();
  return (
    <div className={styles.running}>
      <progress className={styles.bar} aria-label={`Reading ${fileName}`} max={1} value={progress ? share(progress) : 0} />
      <span className={styles.runningWords}>{progress ? `${rows(progress.rows)} read` : 'Opening the file'}</span>
      <Button size="small" onClick={discard}>
        Stop
      </Button>
    </div>
  );
}

const share = ({ read, bytes }: ReadProgress) => (bytes > 0 ? Math.min(1, read / bytes) : 0);
