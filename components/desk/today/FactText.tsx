import { ExternalLink } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import type { IsoDate } from '@/lib/domain/account';
import { nowIso } from '@/lib/domain/dates';
import { type Fact, threadOf } from '@/lib/domain/priority/reason';
import { factWords } from '@/lib/domain/priority/words';
import styles from './Ranked.module.css';

/** A fact in words. One that is about a thread or ticket of its own opens it. */
export function FactText({ fact, today, about }: { fact: Fact; today: IsoDate; about?: (words: string) => string }) {
  const words = factWords(fact, today, nowIso());
  const link = threadOf(fact);
  const text = about ? about(words) : words;
  if (!link) return <span className={styles.fact}>{text}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={new URL(link).host} className={styles.thread}>
      <span className={styles.fact}>{text}</span> <Icon of={ExternalLink} size={12} />
    </a>
  );
}
