import { useId, useState } from 'react';
import { changeOf, draftWords, NO_CHANGE } from '@/components/panel/playbook/plan-draft';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import type { OfferGroup } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { EditRow } from './EditRow';
import styles from './Playbooks.module.css';
import type { BeginAction } from './use-begin';

interface ManyProps {
  group: OfferGroup;
  ticked: readonly string[];
  action: BeginAction;
  today: IsoDate;
}

/** Presses for many accounts of one playbook: those that are chosen, else all of the person's own. What is edited here holds for all of them. */
export function Many({ group: { playbookId, name, mine, everywhere, lines }, ticked, action, today }: ManyProps) {
  const { busy, begin, decline } = action;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NO_CHANGE);
  const id = useId();
  const some = ticked.length > 0;
  const changed = draftWords(draft);
  const whom = some ? [...ticked] : 'all';
  const begins = say(some ? 'playbooks.beginTicked' : 'playbooks.beginAll', { count: some ? ticked.length : mine });
  const declines = say(some ? 'playbooks.declineTicked' : 'playbooks.declineAll', { count: some ? ticked.length : mine });
  // Steps are those of the first account that they are for; days differ from one to the next and stay as each has them.
  const example = lines.find((line) => (some ? ticked.includes(line.accountId) : line.mine));
  return (
    <>
      <div className={styles.presses}>
        {(some || (!everywhere && mine > 1)) && (
          <Button
            size="small"
            disabled={busy}
            aria-label={say('playbooks.beginAllOf', { begin: begins, playbook: name })}
            onClick={() => begin(whom, changeOf(draft))}
          >
            {begins}
          </Button>
        )}
        {(some || mine > 1) && (
          <Button
            size="small"
            look="ghost"
            disabled={busy}
            aria-label={say('playbooks.declineAllOf', { decline: declines, playbook: name })}
            onClick={() => decline(whom)}
          >
            {declines}
          </Button>
        )}
        {(some || (!everywhere && mine > 1)) && (
          <Button
            size="small"
            look="ghost"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={[changed, say('playbooks.editAllOf', { playbook: name })].filter(Boolean).join(' · ')}
            onClick={() => setOpen(!open)}
          >
            {changed || say('playbooks.editAll')}
          </Button>
        )}
      </div>
      {open && example && (
        <div id={id} className={styles.all}>
          <p className={styles.soft}>{say('playbooks.editAllHint')}</p>
          <EditRow accountId={example.accountId} playbook={{ id: playbookId, name }} today={today} draft={draft} onChange={setDraft} many />
        </div>
      )}
    </>
  );
}
