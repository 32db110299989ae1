import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { intentOf, sameIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { usePanel } from '../state/store';
import { notSent, takeUp } from './commands';
import styles from './Outreach.module.css';
import { useOutreach } from './state';

/** Written from here and not logged: offered beside every page of the account, whatever was reloaded or ended since, until it is logged or dropped. */
export function Unlogged() {
  const view = usePanel((state) => state.view);
  const may = useCanAct();
  const open = useOutreach((state) => state.for);
  const { left } = view ?? {};
  if (!left || !may || view?.presenting || (open && sameIntent(open, intentOf(view)))) return null;
  const about = left.trouble ?? say('outreach.unlogged', { template: left.name });
  return (
    <section aria-label={say('outreach.notLogged')} className={styles.unlogged}>
      <p>
        <bdi>{about}</bdi>
      </p>
      <div className={styles.buttons}>
        <ActionButton size="small" opens onAct={(intent) => takeUp(intent, left)}>
          {say('outreach.logIt')}
        </ActionButton>
        <ActionButton size="small" look="link" onAct={(intent) => void notSent(intent, left.id)}>
          {say('outreach.notSent')}
        </ActionButton>
      </div>
    </section>
  );
}
