import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import type { OfferGroup as Group } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { OfferRow } from './OfferRow';
import styles from './Playbooks.module.css';
import { Sure } from './Sure';
import { useBegin } from './use-begin';

/** One playbook with the accounts that it would begin on, to accept or to turn down one by one or at once. */
export function OfferGroup({ group, today, onMore }: { group: Group; today: IsoDate; onMore: (() => void) | undefined }) {
  const { playbookId, name, count, mine, everywhere, lines } = group;
  const action = useBegin(playbookId);
  const { busy, error, begin, decline, asked } = action;
  const begins = say('playbooks.beginAll', { count: mine });
  const declines = say('playbooks.declineAll', { count: mine });
  return (
    <section aria-label={name} className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.playbook}>
          <bdi>{name}</bdi> <Badge>{count}</Badge>
        </h3>
        {mine > 1 && !asked && (
          <div className={styles.presses}>
            {!everywhere && (
              <Button
                size="small"
                disabled={busy}
                aria-label={say('playbooks.beginAllOf', { begin: begins, playbook: name })}
                onClick={() => begin('all')}
              >
                {begins}
              </Button>
            )}
            <Button
              size="small"
              look="ghost"
              disabled={busy}
              aria-label={say('playbooks.declineAllOf', { decline: declines, playbook: name })}
              onClick={() => decline('all')}
            >
              {declines}
            </Button>
          </div>
        )}
      </div>
      {everywhere && <p className={styles.soft}>{say('playbooks.everywhere')}</p>}
      {asked && <Sure action={action} />}
      <Failure error={error} />
      <ul aria-label={say('playbooks.wouldBeginOn', { playbook: name })} className={styles.list}>
        {lines.map((line) => (
          <OfferRow key={line.accountId} line={line} playbook={{ id: playbookId, name }} today={today} action={action} />
        ))}
      </ul>
      {count > lines.length && (
        <Button size="small" className={styles.more} disabled={!onMore} onClick={onMore}>
          {say('playbooks.more', { count: count - lines.length })}
        </Button>
      )}
    </section>
  );
}
