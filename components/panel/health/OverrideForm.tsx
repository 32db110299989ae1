import { useId, useState } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { HealthBand, IsoDate } from '@/lib/domain/account';
import { addDays } from '@/lib/domain/dates';
import { BAND_WORDS } from '@/lib/domain/health/bands';
import { LONGEST_SET, type Override, SET_BANDS } from '@/lib/domain/health/by-hand';
import { say } from '@/lib/words/say';
import form from '../by-hand/ByHand.module.css';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import type { Clock } from '../parts/useClock';
import { useForm } from '../state/forms';
import { sendOverride } from './send';

/** Days that are offered first. */
const USUAL_DAYS = 30;
const REASON_MAX = 500;

type OverrideTyped = Pick<Override, 'band' | 'reason' | 'until'>;

interface Props {
  accountId: string;
  override: Override | undefined;
  band: HealthBand;
  clock: Clock;
}

/** Another band than the score says, with the reason and the last day on which it holds. */
export function OverrideForm({ accountId, override, band, clock: { today } }: Props) {
  const { typed, type, forget } = useForm<OverrideTyped>(accountId, 'override', {
    band: override?.band ?? SET_BANDS.find((one) => one === band) ?? 'at_risk',
    reason: override?.reason ?? '',
    until: override?.until ?? addDays(today, USUAL_DAYS),
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const id = useId();
  const set = (change: Partial<typeof typed>) => {
    type(change);
    setError(undefined);
  };

  async function save(intent: BoundIntent) {
    if (busy) return;
    if (!typed.until) return setError(say('override.noDay', { days: LONGEST_SET }));
    setBusy(true);
    const refused = await sendOverride(intent, typed);
    if (refused === undefined) forget();
    setError(refused);
    setBusy(false);
  }

  return (
    <fieldset aria-label={say('override.group')} className={form.form}>
      <label>
        {say('override.band')}
        <select
          className={field.field}
          value={typed.band}
          onChange={(event) => set({ band: event.target.value as (typeof SET_BANDS)[number] })}
        >
          {SET_BANDS.map((one) => (
            <option key={one} value={one}>
              {BAND_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <LabelledInput
        label={say('override.until')}
        type="date"
        min={addDays(today, 1)}
        max={addDays(today, LONGEST_SET)}
        value={typed.until}
        onChange={(value) => set({ until: value as IsoDate })}
      />
      <LabelledInput
        label={say('override.reason')}
        className={form.whole}
        maxLength={REASON_MAX}
        value={typed.reason}
        aria-invalid={error !== undefined}
        aria-describedby={error && id}
        onChange={(reason) => set({ reason })}
      />
      {error && (
        <p role="alert" id={id} className={cx(form.whole, form.error)}>
          {error}
        </p>
      )}
      <div className={cx(form.whole, form.buttons)}>
        <ActionButton look="primary" onAct={(intent) => void save(intent)}>
          {say('override.open')}
        </ActionButton>
      </div>
    </fieldset>
  );
}
