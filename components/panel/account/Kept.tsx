import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { usePressed } from '../parts/usePressed';
import styles from './Kept.module.css';

interface KeptProps {
  /** Whose part it is, on which page; nothing where there is nobody whose tasks could move. */
  of: string | undefined;
  children: ReactNode;
}

/**
 * A part of the card keeps the room that it had: what a later answer takes out of it pulls nothing up under the hand of who is about to
 * press. Another account, another width and the person's own press in it let go.
 */
export function Kept({ of, children }: KeptProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<string>(undefined);
  const isPressed = usePressed(box, () => keep(box.current, undefined));
  const isKept = of !== undefined && drawn.current === of && !isPressed();
  // Read while what was drawn before is still in the page.
  const before = isKept ? box.current?.getBoundingClientRect().height : undefined;

  useLayoutEffect(() => {
    drawn.current = of;
    keep(box.current, before);
  });

  useEffect(() => {
    const letGo = () => keep(box.current, undefined);
    window.addEventListener('resize', letGo);
    return () => window.removeEventListener('resize', letGo);
  }, []);

  return (
    <div ref={box} className={styles.kept}>
      {children}
    </div>
  );
}

function keep(box: HTMLElement | null, height: number | undefined): void {
  if (box) box.style.minBlockSize = height ? `${height}px` : '';
}
