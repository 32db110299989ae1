import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import styles from './Settings.module.css';

interface Line {
  key: string;
  text: ReactNode;
  /** Accessible name of the remove button; absent when it may not be removed here. */
  remove?: string;
}

interface RemovableListProps {
  lines: Line[];
  /** What to say while there is none. */
  empty: string;
  locked: boolean;
  onRemove: (key: string) => void;
}

/** What was added, each line with the way to take it back. The focus stays here when its line goes away. */
export function RemovableList({ lines, empty, locked, onRemove }: RemovableListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const count = useRef(lines.length);

  useEffect(() => {
    if (lines.length < count.current && document.activeElement === document.body) frame.current?.focus();
    count.current = lines.length;
  }, [lines.length]);

  return (
    <div ref={frame} tabIndex={-1} className={styles.removable}>
      {lines.length === 0 && <p className={styles.empty}>{empty}</p>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ key, text, remove }) => (
            <li key={key} className={styles.line}>
              <span className={styles.lineText}>{text}</span>
              {remove && <IconButton icon={X} label={remove} disabled={locked} onClick={() => onRemove(key)} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
