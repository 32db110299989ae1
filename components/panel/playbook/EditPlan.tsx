import { useCallback } from 'react';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import type { Clock } from '../parts/useClock';
import { useForm } from '../state/forms';
import { usePanel } from '../state/store';
import { useAsked } from '../state/use-asked';
import { PlanSteps } from './PlanSteps';
import styles from './Playbook.module.css';
import { draftFrom, draftWords, editName, NO_CHANGE, type PlanDraft } from './plan-draft';

/** What is changed of a playbook before it begins on an account; kept until it began. */
export function usePlanDraft(accountId: string, playbookId: string) {
  const { typed, type, forget } = useForm(accountId, `plan ${playbookId}`, { plan: JSON.stringify(NO_CHANGE) });
  return { draft: draftFrom(typed.plan), change: (draft: PlanDraft) => type({ plan: JSON.stringify(draft) }), forget };
}

interface EditPlanProps {
  accountId: string;
  playbook: { id: string; name: string };
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  clock: Clock;
}

/** Opens the steps of a playbook before it begins; folded, it says what was changed of them. */
export function EditPlan({ accountId, playbook, draft, onChange, clock }: EditPlanProps) {
  const account = usePanel((state) => state.view?.account?.name ?? '');
  const changed = draftWords(draft);
  return (
    <div className={styles.edit}>
      <Disclosure
        name={`plan ${playbook.id}`}
        closed={changed || say('plan.edit')}
        about={editName(changed, { playbook: playbook.name, account })}
      >
        <Steps {...{ accountId, playbook, draft, onChange, clock }} />
      </Disclosure>
    </div>
  );
}

function Steps({ accountId, playbook: { id, name }, draft, onChange, clock }: EditPlanProps) {
  const steps = useAsked(
    accountId,
    useCallback((of: string) => send('playbook.plan', { accountId: of, playbookId: id }), [id]),
  );
  return steps ? <PlanSteps playbook={name} steps={steps} draft={draft} today={clock.today} onChange={onChange} /> : null;
}
