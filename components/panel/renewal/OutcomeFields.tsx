import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { Money } from '@/lib/domain/account';
import { type Contract, worthOf } from '@/lib/domain/renewal/contract';
import { LOST_REASONS, type LostReason, SAID_STATES, type SaidState, SIGNED_REASONS, type SignedReason } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import { AmountField } from '../by-hand/AmountField';
import form from '../by-hand/ByHand.module.css';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useForm } from '../state/forms';
import { announce } from '../state/store';
import { type OutcomeTyped, sendOutcome } from './send-outcome';
import { reasonWords, STATE_WORDS } from './words';

/** Of which renewal the form is. */
export const outcomeForm = ({ endDate }: Contract): string => `outcome ${endDate}`;

interface Props {
  accountId: string;
  contract: Contract;
  /** Takes the focus when it appears: only where the person's own press opened it. */
  focus: boolean;
  onClose: () => void;
}

/** Signed and lost ask for the amount and a reason code; both may be added later. */
export function OutcomeFields({ accountId, contract, focus, onClose }: Props) {
  const { typed, type, forget } = useForm<OutcomeTyped>(accountId, outcomeForm(contract), typedOf(contract));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const id = useId();
  const ended = typed.state === 'signed' || typed.state === 'lost' ? typed.state : undefined;
  const set = (change: Partial<OutcomeTyped>) => {
    type(change);
    setError(undefined);
  };

  function close() {
    forget();
    onClose();
  }

  async function save(intent: BoundIntent) {
    if (busy) return;
    setBusy(true);
    const refused = await sendOutcome(intent, contract.endDate, typed);
    setBusy(false);
    setError(refused);
    if (refused !== undefined) return;
    announce(say('controls.saved'));
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  return (
    <fieldset aria-label={say('renewal.outcome')} className={form.form} onKeyDown={onKeyDown}>
      <label className={form.whole}>
        {say('renewal.state')}
        <select
          // biome-ignore lint/a11y/noAutofocus: the person has just pressed the button that becomes this form, 2026-11-28
          autoFocus={focus}
          className={field.field}
          value={typed.state}
          onChange={(event) => set({ state: event.target.value as SaidState, reason: '' })}
        >
          {SAID_STATES.map((state) => (
            <option key={state} value={state}>
              {STATE_WORDS[state]}
            </option>
          ))}
        </select>
      </label>
      {ended && (
        <>
          <AmountField
            label={say(typed.state === 'lost' ? 'renewal.lostAmount' : 'renewal.amountField')}
            className={form.whole}
            value={typed[ended]}
            error={error && id}
            onChange={(amount) => set({ [ended]: amount })}
          />
          <label className={form.whole}>
            {say('renewal.reason')}
            <select
              className={field.field}
              value={typed.reason}
              onChange={(event) => set({ reason: event.target.value as SignedReason | LostReason })}
            >
              <option value="">{say('renewal.chooseReason')}</option>
              {(typed.state === 'lost' ? LOST_REASONS : SIGNED_REASONS).map((reason) => (
                <option key={reason} value={reason}>
                  {reasonWords(reason)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {error && (
        <p role="alert" id={id} className={cx(form.whole, form.error)}>
          {error}
        </p>
      )}
      <div className={cx(form.whole, form.buttons)}>
        <ActionButton look="primary" onAct={(intent) => void save(intent)}>
          {say('controls.save')}
        </ActionButton>
        <Button onClick={close}>{say('controls.cancel')}</Button>
      </div>
    </fieldset>
  );
}

function typedOf(contract: Contract): OutcomeTyped {
  const { state, outcome } = contract;
  return {
    state: state === 'auto-renewed' ? 'open' : state,
    signed: written(worthOf(contract, 'signed')),
    lost: written(worthOf(contract, 'lost')),
    reason: outcome?.reason ?? '',
  };
}

const written = (money: Money | undefined): string =>
  money ? [money.amount, money.currency].filter((part) => part !== undefined).join(' ') : '';
