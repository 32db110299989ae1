import { useStable } from '@/components/ui/useStable';
import { say } from '@/lib/words/say';
import { toggle, usePanel } from '../state/store';
import styles from './More.module.css';

/** `+N more` below the first lines of a list. Open state is kept by name, from account to account. */
export function More({ name, rest }: { name: string; rest: number }) {
  const open = usePanel((state) => state.open[name] ?? false);
  const onClick = useStable(() => toggle(name, !open));
  if (rest <= 0) return null;
  return (
    <button type="button" className={styles.more} aria-expanded={open} onClick={onClick}>
      {open ? say('panel.fewer') : say('panel.more', { count: rest })}
    </button>
  );
}
