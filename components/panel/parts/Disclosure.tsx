import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useStable } from '@/components/ui/useStable';
import { toggle, usePanel } from '../state/store';
import styles from './Disclosure.module.css';

/** Open state by name, kept from account to account; whatever closes it from inside gives the focus back to the button. */
export function useDisclosure(name: string) {
  const open = usePanel((state) => state.open[name] ?? false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);

  useLayoutEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    // Only where it was lost: somebody who went on in the page meanwhile keeps it there.
    if (closed && document.hasFocus() && document.activeElement === document.body) button.current?.focus();
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    toggle(name, false);
    button.current?.focus();
  }

  const onClick = useStable(() => toggle(name, !open));

  return {
    open,
    onKeyDown,
    button: { ref: button, 'aria-expanded': open, 'aria-controls': open ? id : undefined, onClick, onKeyDown },
    content: { id, onKeyDown },
  };
}

interface DisclosureProps {
  name: string;
  closed: ReactNode;
  /** What the button says while open. */
  opened?: ReactNode;
  /** What it is called where the word alone could be one of several. */
  about?: string;
  children: ReactNode;
}

/** A word that unfolds what belongs to it. */
export function Disclosure({ name, closed, opened = closed, about, children }: DisclosureProps) {
  const { open, button, content } = useDisclosure(name);
  return (
    <>
      <Button look="link" size="small" className={styles.button} aria-label={about} {...button}>
        {open ? opened : closed}
        <Icon of={ChevronRight} size={12} className={styles.chevron} />
      </Button>
      {open && <div {...content}>{children}</div>}
    </>
  );
}
