import { useId, useState } from 'react';
import { changeOf, draftWords, editName, NO_CHANGE } from '@/components/panel/playbook/plan-draft';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import { nowIso } from '@/lib/domain/dates';
import type { OfferLine } from '@/lib/domain/playbook/view';
import { whyWords } from '@/lib/domain/playbook/words';
import { say } from '@/lib/words/say';
import { AccountLink } from '../shell/AccountLink';
import { EditRow } from './EditRow';
import styles from './Playbooks.module.css';
import type { BeginAction } from './use-begin';

interface RowProps {
  line: OfferLine;
  playbook: { id: string; name: string };
  today: IsoDate;
  action: BeginAction;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

/** One account that a playbook would begin on, and why. Somebody else's is shown and left to them. */
export function OfferRow({
  line: { accountId, account, sample, csm, why, mine, free },
  playbook,
  today,
  action,
  ticked,
  onTick,
}: RowProps) {
  const { busy, begin, decline, asked } = action;
  const { name } = playbook;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NO_CHANGE);
  const changed = draftWords(draft);
  const id = useId();
  return (
    <li className={styles.line}>
      <span className={styles.whose}>
        {mine && (
          <input
            type="checkbox"
            className={styles.tick}
            aria-label={say('playbooks.tick', { account, playbook: name })}
            checked={ticked}
            onChange={({ target }) => onTick(target.checked)}
          />
        )}
        <AccountLink accountId={accountId} name={account} sample={sample} />
      </span>
      <span>
        <span className={styles.words}>{whyWords(why, today, nowIso())}</span>
        {free && <span className={styles.soft}>{say('playbooks.free')}</span>}
      </span>
      {mine ? (
        <span className={styles.presses}>
          <Button
            size="small"
            disabled={busy || asked !== undefined}
            aria-label={say(free ? 'playbooks.takeAndBeginOf' : 'playbooks.beginOf', { playbook: name, account })}
            onClick={() => begin([accountId], changeOf(draft))}
          >
            {say(free ? 'playbooks.takeAndBegin' : 'playbooks.begin')}
          </Button>
          <Button
            size="small"
            look="ghost"
            disabled={busy}
            aria-label={say('playbooks.notNowOf', { playbook: name, account })}
            onClick={() => decline([accountId])}
          >
            {say('playbooks.notNow')}
          </Button>
          <Button
            size="small"
            look="ghost"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={editName(changed, { playbook: name, account })}
            onClick={() => setOpen(!open)}
          >
            {changed || say('plan.edit')}
          </Button>
        </span>
      ) : (
        <span className={styles.soft}>{csm && say('playbooks.owner', { owner: csm })}</span>
      )}
      {open && (
        <div id={id} className={styles.plan}>
          <EditRow accountId={accountId} playbook={playbook} today={today} draft={draft} onChange={setDraft} />
        </div>
      )}
    </li>
  );
}
