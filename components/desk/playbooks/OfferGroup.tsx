import { useState } from 'react';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import type { OfferGroup as Group } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { Many } from './Many';
import { OfferRow } from './OfferRow';
import styles from './Playbooks.module.css';
import { Sure } from './Sure';
import { useBegin } from './use-begin';

interface GroupProps {
  group: Group;
  today: IsoDate;
  onMore: (() => void) | undefined;
}

/** One playbook with the accounts that it would begin on, to accept, change or turn down one by one, those that are chosen, or all at once. */
export function OfferGroup({ group, today, onMore }: GroupProps) {
  const { playbookId, name, count, mine, free, everywhere, lines } = group;
  const action = useBegin(playbookId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const own = lines.filter((line) => line.mine).map(({ accountId }) => accountId);
  const ticked = own.filter((id) => chosen.includes(id));
  const tick = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <section aria-label={name} className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.playbook}>
          {own.length > 1 && (
            <input
              type="checkbox"
              className={styles.tick}
              aria-label={say('playbooks.tickAll', { playbook: name })}
              checked={ticked.length === own.length}
              onChange={({ target }) => setChosen(target.checked ? own : [])}
            />
          )}
          <bdi>{name}</bdi> <Badge>{count}</Badge>
        </h3>
        {mine + free > 1 && !action.asked && <Many group={group} ticked={ticked} action={action} today={today} />}
      </div>
      {everywhere && <p className={styles.soft}>{say('playbooks.everywhere')}</p>}
      {action.asked && <Sure action={action} />}
      <Failure error={action.error} />
      <ul aria-label={say('playbooks.wouldBeginOn', { playbook: name })} className={styles.list}>
        {lines.map((line) => (
          <OfferRow
            key={line.accountId}
            line={line}
            playbook={{ id: playbookId, name }}
            today={today}
            action={action}
            ticked={ticked.includes(line.accountId)}
            onTick={(on) => tick(line.accountId, on)}
          />
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
