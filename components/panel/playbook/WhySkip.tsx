import field from '@/components/ui/Field.module.css';
import { SKIP_REASONS, type SkipReason } from '@/lib/domain/playbook/run';
import { skipWords } from '@/lib/domain/playbook/skip-words';

interface WhySkipProps {
  value: SkipReason;
  onChange: (reason: SkipReason) => void;
  id?: string;
  /** Its name where none stands above it. */
  'aria-label'?: string;
}

/** Why something is left out, in the reasons that are counted. */
export function WhySkip({ value, onChange, ...named }: WhySkipProps) {
  return (
    <select {...named} className={field.field} value={value} onChange={({ target }) => onChange(target.value as SkipReason)}>
      {SKIP_REASONS.map((one) => (
        <option key={one} value={one}>
          {skipWords(one)}
        </option>
      ))}
    </select>
  );
}
