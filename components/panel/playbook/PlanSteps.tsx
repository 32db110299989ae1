import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { IsoDate } from '@/lib/domain/account';
import type { PlannedStep } from '@/lib/domain/playbook/edit';
import { statesOf } from '@/lib/domain/playbook/states';
import { kindWords, ownerWords, waitWords } from '@/lib/domain/playbook/step-words';
import { say } from '@/lib/words/say';
import styles from './PlanSteps.module.css';
import { changeOf, NO_CHANGE, type PlanDraft } from './plan-draft';

interface PlanStepsProps {
  playbook: string;
  steps: readonly PlannedStep[];
  draft: PlanDraft;
  today: IsoDate;
  onChange: (draft: PlanDraft) => void;
  /** Other due days may be said, too. */
  withDays?: boolean;
}

/** The steps of a playbook that has not begun: each may be left out or given another day. */
export function PlanSteps({ playbook, steps, draft, today, onChange, withDays = true }: PlanStepsProps) {
  const { without, due } = draft;
  const states = statesOf(steps, { marks: {}, edited: { without } });
  const toggle = (id: string) =>
    onChange({ ...draft, without: without.includes(id) ? without.filter((one) => one !== id) : [...without, id] });
  return (
    <div className={styles.plan}>
      <ul aria-label={say('plan.list', { playbook })} className={styles.steps}>
        {steps.map((step) => {
          const { id, title, kind, owner } = step;
          const state = states.get(id);
          return (
            <li key={id} className={styles.step}>
              <label className={styles.title}>
                <input
                  type="checkbox"
                  checked={state !== 'left out' && state !== 'off'}
                  disabled={state === 'off'}
                  onChange={() => toggle(id)}
                />
                <bdi>{title}</bdi>
              </label>
              <p className={styles.facts}>
                {[...(state === 'off' ? [say('plan.falls')] : []), kindWords(kind), ownerWords(owner), ...waitWords(step, steps)].join(
                  ' · ',
                )}
              </p>
              {withDays && state !== 'left out' && state !== 'off' && (
                <input
                  type="date"
                  aria-label={say('plan.dueOf', { title })}
                  className={field.field}
                  min={today}
                  value={due[id] ?? step.due}
                  onChange={({ target }) => onChange({ ...draft, due: { ...due, [id]: target.value } })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.facts}>{say('plan.hint')}</p>
      {changeOf(draft) && (
        <Button size="small" look="ghost" aria-label={say('plan.asIsOf', { playbook })} onClick={() => onChange(NO_CHANGE)}>
          {say('plan.asIs')}
        </Button>
      )}
    </div>
  );
}
