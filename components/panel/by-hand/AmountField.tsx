import { LabelledInput } from '@/components/ui/LabelledInput';
import { say } from '@/lib/words/say';

interface Props {
  label: string;
  className?: string | undefined;
  value: string;
  /** Id of the sentence that says what is wrong with it, while there is one. */
  error?: string | undefined;
  onChange(value: string): void;
}

/** An amount a year, as people write it. */
export function AmountField({ label, className, value, error, onChange }: Props) {
  return (
    <LabelledInput
      label={label}
      className={className}
      maxLength={80}
      placeholder={say('handMade.arrExample')}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={error}
      value={value}
      onChange={onChange}
    />
  );
}
