import { useEffect, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import type { AccountChoice } from '@/lib/domain/panel/view';
import type { BoundIntent } from '../intent/bound';
import { useBoundPress } from '../intent/useBoundPress';
import { Choice } from './Choice';
import styles from './SearchOption.module.css';

interface SearchOptionProps {
  id: string;
  choice: AccountChoice;
  active: boolean;
  onChoose: (intent: BoundIntent, choice: AccountChoice) => void;
}

/** One account in the search list. The keyboard reaches it through the combobox. */
export function SearchOption({ id, choice, active, onChoose }: SearchOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  const press = useBoundPress<HTMLDivElement>((intent) => onChoose(intent, choice));

  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, 2026-11-22
    <div ref={element} id={id} role="option" aria-selected={active} className={cx(styles.option, active && styles.active)} {...press}>
      <Choice choice={choice} />
    </div>
  );
}
