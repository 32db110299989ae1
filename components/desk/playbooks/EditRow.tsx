import { useCallback } from 'react';
import { PlanSteps } from '@/components/panel/playbook/PlanSteps';
import type { PlanDraft } from '@/components/panel/playbook/plan-draft';
import type { IsoDate } from '@/lib/domain/account';
import { send } from '@/lib/messaging/client';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';

interface EditRowProps {
  accountId: string;
  playbook: { id: string; name: string };
  today: IsoDate;
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  /** For many accounts, each with its own days. */
  many?: boolean;
}

/** The steps of a playbook on one account, to be changed before it begins. */
export function EditRow({ accountId, playbook: { id, name }, today, draft, onChange, many = false }: EditRowProps) {
  const read = useCallback(() => send('playbook.plan', { accountId, playbookId: id }), [accountId, id]);
  const { data: steps, error } = useLive(read, ['book']);
  return (
    <>
      <Failure error={error} />
      {steps && <PlanSteps playbook={name} steps={steps} draft={draft} today={today} onChange={onChange} withDays={!many} />}
    </>
  );
}
