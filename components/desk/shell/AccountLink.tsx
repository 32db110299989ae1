import { Link } from '@tanstack/react-router';
import { Badge } from '@/components/ui/Badge';
import { say } from '@/lib/words/say';
import styles from './AccountLink.module.css';

/** An account's name, leading to its page: on one line, or as text where the page sets `--name-box` and `--name-wrap`. */
export function AccountLink({ accountId, name, sample }: { accountId: string; name: string; sample: boolean }) {
  return (
    <span className={styles.account}>
      <Link to="/account/$accountId" params={{ accountId }} className={styles.link} title={name}>
        <bdi>{name}</bdi>
      </Link>{' '}
      {sample && <Badge>{say('desk.sample')}</Badge>}
    </span>
  );
}
