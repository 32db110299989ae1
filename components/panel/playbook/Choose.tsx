import { useState } from 'react';
import field from '@/components/ui/Field.module.css';
import type { PanelOffers } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { Clock } from '../parts/useClock';
import { toggle } from '../state/store';
import { useBegin } from './begin';
import { EditPlan, usePlanDraft } from './EditPlan';
import styles from './Playbook.module.css';
import { changeOf } from './plan-draft';
import { Sure } from './Sure';

interface ChooseProps {
  accountId: string;
  playbooks: PanelOffers['byHand'];
  /** Nobody's: whoever begins takes it. */
  free?: boolean | undefined;
  clock: Clock;
}

/** Begins a playbook that nothing but the person has a reason for. */
export function Choose({ accountId, playbooks, free, clock }: ChooseProps) {
  const [chosen, setChosen] = useState(playbooks[0]?.id ?? '');
  const { id = '', name = '' } = playbooks.find((one) => one.id === chosen) ?? playbooks[0] ?? {};
  const { draft, change, forget } = usePlanDraft(accountId, id);
  const { asks, begin, cancel } = useBegin(id, name, changeOf(draft), () => {
    forget();
    toggle('playbooks', false);
  });
  return (
    <div className={styles.choose}>
      <select
        aria-label={say('playbookPanel.playbook')}
        className={field.field}
        value={id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {playbooks.map((playbook) => (
          <option key={playbook.id} value={playbook.id}>
            {playbook.name}
          </option>
        ))}
      </select>
      <ActionButton onAct={(intent) => begin(intent)}>{say(free ? 'playbooks.takeAndBegin' : 'playbooks.begin')}</ActionButton>
      <EditPlan key={id} accountId={accountId} playbook={{ id, name }} draft={draft} onChange={change} clock={clock} />
      {asks && <Sure asks={asks} onSure={(intent) => begin(intent, true)} onCancel={cancel} />}
    </div>
  );
}
