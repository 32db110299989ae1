import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import type { ImportStatus } from '@/lib/domain/files/import-status';
import { say } from '@/lib/words/say';
import { onChange } from '../data/changes';
import { Failure } from '../shell/Failure';
import { useImport } from './context';
import styles from './Import.module.css';

/** Between looks, in ms, when no announcement comes: the worker may be resting between two steps. */
const LOOK_EVERY = 2000;

export function Applying({ status, fileName }: { status: ImportStatus; fileName?: string }) {
  const { follow, retry } = useImport();
  const { importId, applied, total, error } = status;

  useEffect(() => {
    let asking = false;
    const look = async () => {
      if (asking) return;
      asking = true;
      await follow(importId);
      asking = false;
    };
    const stop = onChange(['import'], look);
    const timer = setInterval(look, LOOK_EVERY);
    void look();
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [importId, follow]);

  return (
    <>
      <Failure
        error={error}
        action={
          <Button size="small" onClick={() => void retry()}>
            {say('desk.tryAgain')}
          </Button>
        }
      />
      <div className={styles.running}>
        <progress
          className={styles.bar}
          aria-label={fileName ? say('importStatus.importing', { file: fileName }) : say('importStatus.importingYours')}
          max={Math.max(1, total)}
          value={applied}
        />
        <span className={styles.runningWords}>{say('importStatus.applied', { applied, count: total })}</span>
      </div>
    </>
  );
}
