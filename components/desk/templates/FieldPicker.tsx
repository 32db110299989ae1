import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { FIELD_WORDS } from '@/lib/domain/outreach/field-words';
import type { Slot } from '@/lib/domain/template/definition';
import { FIELD_NAMES } from '@/lib/domain/template/fields';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import styles from './Templates.module.css';

/** Puts the mark of a field, or of a place for own words, where the caret stands. */
export function FieldPicker({ slots, onPick }: { slots: readonly Slot[]; onPick: (mark: string) => void }) {
  const [chosen, setChosen] = useState<string>(FIELD_NAMES[0] ?? '');
  return (
    <div className={styles.buttons}>
      <select aria-label={say('templates.field')} className={field.field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {FIELD_NAMES.map((name) => (
          <option key={name} value={name}>
            {say(FIELD_WORDS[name])}
          </option>
        ))}
        {slots.map(({ id, label }) => (
          <option key={id} value={`slot.${id}`}>
            {wordsOf(label)}
          </option>
        ))}
      </select>
      <Button onClick={() => onPick(`{{ ${chosen} }}`)}>{say('templates.putField')}</Button>
    </div>
  );
}
