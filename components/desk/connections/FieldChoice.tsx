import { useId } from 'react';
import field from '@/components/ui/Field.module.css';
import type { FieldOffer, MappableThere } from '@/lib/domain/source/connection';
import { say } from '@/lib/words/say';
import settings from '../settings/Settings.module.css';
import styles from './Connections.module.css';
import { nameOf } from './mappable-words';

interface FieldChoiceProps {
  ours: MappableThere;
  offers: FieldOffer[];
  chosen: string | undefined;
  locked: boolean;
  onChoose: (theirs: string) => void;
}

/** Fields of the kind that fits; one that was chosen before and is gone there is still named. */
export function FieldChoice({ ours, offers, chosen, locked, onChoose }: FieldChoiceProps) {
  const id = useId();
  const fitting = offers.filter(({ fits }) => fits.includes(ours));
  const gone = chosen !== undefined && !fitting.some(({ name }) => name === chosen);
  return (
    <div className={styles.entry}>
      <label htmlFor={id} className={settings.label}>
        {nameOf(ours)}
      </label>
      <select id={id} className={field.field} value={chosen ?? ''} disabled={locked} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{say('mapping.nowhere')}</option>
        {gone && <option value={chosen}>{chosen}</option>}
        {fitting.map(({ name, label }) => (
          <option key={name} value={name}>
            {label === name ? name : say('mapping.field', { label, name })}
          </option>
        ))}
      </select>
    </div>
  );
}
