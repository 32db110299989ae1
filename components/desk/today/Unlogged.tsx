import { useId } from 'react';
import { Badge } from '@/components/ui/Badge';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import styles from './Today.module.css';
import { UnloggedLine } from './UnloggedLine';

const CHANGES: readonly Change[] = ['outbox', 'book'];
const read = () => send('unlogged.list', {});

/** Threads and tickets of today that are not logged: what the day leaves to do. */
export function Unlogged() {
  const { data: rows = [] } = useLive(read, CHANGES);
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.unlogged}>
      <h2 id={id} className={styles.groupName}>
        {say('unlogged.title')} <Badge tone="accent">{rows.length}</Badge>
      </h2>
      <p className={styles.unloggedAbout}>{say('unlogged.about')}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <UnloggedLine key={row.source} row={row} />
        ))}
      </ul>
    </section>
  );
}
