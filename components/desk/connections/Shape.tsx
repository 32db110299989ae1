import { type ReactNode, useState } from 'react';
import type { ConnectionView } from '@/lib/domain/source/connection';
import { say } from '@/lib/words/say';
import { BookChoices } from './BookChoices';
import styles from './Connections.module.css';
import { FieldMapping } from './FieldMapping';

/** Which accounts are read, and from which fields. */
export function Shape({ connection }: { connection: ConnectionView }) {
  return (
    <>
      {connection.has.book && (
        <Folded title={say('mapping.book')}>
          <BookChoices connection={connection} />
        </Folded>
      )}
      {connection.has.fields && (
        <Folded title={say('mapping.fields')}>
          <FieldMapping connection={connection} />
        </Folded>
      )}
    </>
  );
}

/** Its content asks the system, so it is made only when somebody opens it. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
