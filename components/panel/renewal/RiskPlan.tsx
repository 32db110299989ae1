import { useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { Account, IsoDate } from '@/lib/domain/account';
import { addDays, formatDay, isIsoDate } from '@/lib/domain/dates';
import type { Contract } from '@/lib/domain/renewal/contract';
import { planOf } from '@/lib/domain/renewal/notes';
import { isSettled, type RiskPlan as Plan } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import form from '../by-hand/ByHand.module.css';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { useForm, useOpenForm } from '../state/forms';
import { announce } from '../state/store';
import styles from './Renewal.module.css';

/** Days until the next step where nobody says otherwise. */
const USUAL = 7;

interface Props {
  account: Account;
  contract: Contract;
  today: IsoDate;
}

/** A risk that somebody flagged, what is done about it, and when next. */
export function RiskPlan({ account, contract, today }: Props) {
  const may = useCanAct();
  const name = `risk ${contract.endDate}`;
  const [open, setOpen] = useOpenForm(account.id, name);
  const pressed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const plan = planOf(account.renewalNotes, contract.endDate);
  if (isSettled(contract.state)) return null;

  function begin() {
    pressed.current = true;
    setOpen(true);
  }

  function close() {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <>
      {plan && (
        <>
          <p className={lines.warn}>
            <bdi>{say('renewal.atRisk', { plan: plan.plan })}</bdi>
          </p>
          <p className={cx(lines.soft, plan.next < today && lines.bad)}>
            <bdi>{say('renewal.planBy', { owner: plan.owner, day: formatDay(plan.next, today) })}</bdi>
          </p>
        </>
      )}
      {may && !open && (
        <div className={styles.folded}>
          <Button ref={button} look="link" size="small" aria-expanded={false} onClick={begin}>
            {say(plan ? 'renewal.plan' : 'renewal.flag')}
          </Button>
        </div>
      )}
      {may && open && (
        <Fields
          name={name}
          plan={plan}
          account={account}
          endDate={contract.endDate}
          today={today}
          focus={pressed.current}
          onClose={close}
        />
      )}
    </>
  );
}

interface FieldsProps {
  name: string;
  plan: Plan | undefined;
  account: Account;
  endDate: IsoDate;
  today: IsoDate;
  /** As in the form of the outcome. */
  focus: boolean;
  onClose: () => void;
}

function Fields({ name, plan, account: { id: ofAccount, csm = '' }, endDate, today, focus, onClose }: FieldsProps) {
  const id = useId();
  const { typed, type, forget } = useForm(ofAccount, name, {
    words: plan?.plan ?? '',
    owner: plan?.owner ?? csm,
    next: (plan && plan.next > today ? plan.next : addDays(today, USUAL)) as string,
  });
  const { words, owner, next } = typed;
  const whole = words.trim() !== '' && owner.trim() !== '' && isIsoDate(next) && next > today;

  async function save({ accountId, ...page }: BoundIntent, keep: boolean) {
    if (!accountId || (keep && !isIsoDate(next))) return;
    const said = keep ? { plan: words, owner, next: next as IsoDate } : null;
    const answer = await ask('renewal.plan', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), endDate, plan: said });
    if (!answer) return;
    announce(say('controls.saved'));
    close();
  }

  function close() {
    forget();
    onClose();
  }

  return (
    <fieldset aria-label={say('renewal.plan')} className={form.form}>
      <label className={form.whole} htmlFor={`${id}-plan`}>
        {say('renewal.planWords')}
        <textarea
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the person has just pressed the button that becomes this form, 2026-11-29
          autoFocus={focus}
          id={`${id}-plan`}
          className={field.field}
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => type({ words: event.target.value })}
        />
      </label>
      <LabelledInput
        label={say('renewal.planOwner')}
        className={form.whole}
        maxLength={200}
        value={owner}
        onChange={(owner) => type({ owner })}
      />
      <LabelledInput
        label={say('renewal.planNext')}
        className={form.whole}
        type="date"
        min={addDays(today, 1)}
        value={next}
        onChange={(next) => type({ next })}
      />
      <div className={cx(form.whole, form.buttons)}>
        <ActionButton look="primary" disabled={!whole} onAct={(intent) => void save(intent, true)}>
          {say('controls.save')}
        </ActionButton>
        {plan && <ActionButton onAct={(intent) => void save(intent, false)}>{say('renewal.noRisk')}</ActionButton>}
        <Button onClick={close}>{say('controls.cancel')}</Button>
      </div>
    </fieldset>
  );
}
