import { Link } from '@tanstack/react-router';
import { Badge } from '@/components/ui/Badge';
import type { Part } from '@/lib/domain/priority/part';
import { say } from '@/lib/words/say';
import styles from './AccountLink.module.css';

interface LinkProps {
  accountId: string;
  name: string;
  sample: boolean;
  /** The part of its page that somebody goes there for. */
  part?: Part | undefined;
}

/** An account's name, leading to its page: on one line, or as text where the page sets `--name-box` and `--name-wrap`. */
export function AccountLink({ accountId, name, sample, part }: LinkProps) {
  return (
    <span className={styles.account}>
      <Link to="/account/$accountId" params={{ accountId }} search={part ? { part } : {}} className={styles.link} title={name}>
        <bdi>{name}</bdi>
      </Link>{' '}
      {sample && <Badge>{say('desk.sample')}</Badge>}
    </span>
  );
}
