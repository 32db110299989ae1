import field from '@/components/ui/Field.module.css';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';

interface SlotsProps {
  template: Template;
  draft: OutreachDraft;
  onChange: (part: Partial<OutreachDraft>) => void;
}

/** Longest text of a place that says no other. */
const MOST = 2_000;

/** What the person writes; the rest of the text stays as it was approved. */
export function Slots({ template: { slots = [] }, draft, onChange }: SlotsProps) {
  return slots.map(({ id, label, hint, required, most = MOST }) => {
    const words = wordsOf(label);
    return (
      <label key={id} className={styles.label}>
        {required ? words : say('outreach.optional', { what: words })}
        <textarea
          autoComplete="off"
          rows={2}
          className={field.field}
          required={required}
          maxLength={most}
          placeholder={hint ? wordsOf(hint) : undefined}
          value={draft.slots[id] ?? ''}
          onChange={(event) => onChange({ slots: { ...draft.slots, [id]: event.target.value } })}
        />
      </label>
    );
  });
}
