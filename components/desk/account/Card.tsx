import { AccountBody } from '@/components/panel/account/AccountBody';
import type { PanelView } from '@/lib/domain/panel/view';
import { useRules } from '../shell/use-house';
import styles from './Account.module.css';

/** The panel's card, as it stands beside a ticket. */
export function Card({ view }: { view: PanelView }) {
  useRules();
  if (!view.account) return null;
  return (
    <div className={styles.card}>
      <AccountBody account={view.account} view={view} />
    </div>
  );
}
