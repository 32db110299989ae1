import { type HTMLAttributes, useEffect, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { Choice } from './Choice';
import styles from './SearchOption.module.css';

/** One account that the search found. */
export interface Found {
  id: string;
  choice: AccountChoice;
  active: boolean;
}

/** It in the list, with what a press of it does. The keyboard reaches it through the combobox. */
export function SearchOption({ id, choice, active, ...press }: Found & HTMLAttributes<HTMLDivElement>) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, 2026-11-22
    <div ref={element} {...press} id={id} role="option" aria-selected={active} className={cx(styles.option, active && styles.active)}>
      <Choice choice={choice} />
    </div>
  );
}
