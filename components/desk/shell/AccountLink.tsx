import { Badge } from '@/components/ui/Badge';
import styles from './AccountLink.module.css';

/** An account's name, opening its panel alone in a new tab. */
export function AccountLink({ accountId, name, sample }: { accountId: string; name: string; sample: boolean }) {
  return (
    <span className={styles.account}>
      <a className={styles.link} href={`panel.html?account=${encodeURIComponent(accountId)}`} target="_blank" rel="noopener">
        <bdi>{name}</bdi>
      </a>
      {sample && <Badge>Sample</Badge>}
    </span>
  );
}
