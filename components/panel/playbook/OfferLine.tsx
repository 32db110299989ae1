import type { Offer } from '@/lib/domain/playbook/view';
import { whyWords } from '@/lib/domain/playbook/words';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import type { Clock } from '../parts/useClock';
import { ask } from '../state/ask';
import { announce, usePanel } from '../state/store';
import { useBegin } from './begin';
import { EditPlan, usePlanDraft } from './EditPlan';
import styles from './Playbook.module.css';
import { changeOf } from './plan-draft';
import { Sure } from './Sure';

interface LineProps {
  accountId: string;
  offer: Offer;
  /** Somebody else's account: it is said and nothing can be pressed. */
  owner?: string | undefined;
  /** Nobody's: whoever begins takes it. */
  free?: boolean | undefined;
  clock: Clock;
  onOver: () => void;
}

/** One playbook with the reason for which it would begin. */
export function OfferLine({ accountId: ofAccount, offer: { playbookId, name, why }, owner, free, clock, onOver }: LineProps) {
  const account = usePanel((state) => state.view?.account?.name ?? '');
  const { draft, change, forget } = usePlanDraft(ofAccount, playbookId);
  const { asks, begin, cancel } = useBegin(playbookId, name, changeOf(draft), () => {
    forget();
    onOver();
  });

  async function decline({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    const answer = await ask('playbook.dismiss', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), playbookId });
    if (!answer) return;
    onOver();
    announce(say('playbookPanel.declined', { playbook: name }));
  }

  return (
    <li className={styles.offer}>
      <p>{say('playbookPanel.wouldBegin', { playbook: name, reason: whyWords(why, clock.today, clock.now) })}</p>
      {asks && <Sure asks={asks} onSure={(intent) => begin(intent, true)} onCancel={cancel} />}
      {owner === undefined && !asks && (
        <div className={styles.presses}>
          <ActionButton
            size="small"
            aria-label={say(free ? 'playbooks.takeAndBeginOf' : 'playbooks.beginOf', { playbook: name, account })}
            onAct={(intent) => begin(intent)}
          >
            {say(free ? 'playbooks.takeAndBegin' : 'playbooks.begin')}
          </ActionButton>
          <ActionButton
            size="small"
            look="ghost"
            aria-label={say('playbooks.notNowOf', { playbook: name, account })}
            onAct={(intent) => void decline(intent)}
          >
            {say('playbooks.notNow')}
          </ActionButton>
          <EditPlan accountId={ofAccount} playbook={{ id: playbookId, name }} draft={draft} onChange={change} clock={clock} />
        </div>
      )}
    </li>
  );
}
