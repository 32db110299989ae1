import { useId } from 'react';
import { Badge } from '@/components/ui/Badge';
import type { OutboxLine } from '@/lib/domain/outbox/outbox';
import styles from './Outbox.module.css';
import { WriteLine } from './WriteLine';

export function WriteGroup({ name, tone, writes }: { name: string; tone: 'bad' | 'accent' | 'neutral'; writes: OutboxLine[] }) {
  const id = useId();
  if (writes.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.groupName}>
        {name} <Badge tone={tone}>{writes.length}</Badge>
      </h2>
      <ul className={styles.list}>
        {writes.map((write) => (
          <WriteLine key={write.id} write={write} />
        ))}
      </ul>
    </section>
  );
}
