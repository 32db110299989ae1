import { Clock3, Info } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import { useStable } from '@/components/ui/useStable';
import type { SourceLine } from './as-of';
import styles from './Source.module.css';

/** A region's label that tells source and age of its values on hover, focus or press. Plain text without a source. */
export function SourceLabel({ lines, children }: { lines: SourceLine[]; children: ReactNode }) {
  if (lines.length === 0) return children;
  return (
    <Tip className={styles.label} lines={lines}>
      {children}
    </Tip>
  );
}

/** The same as a small mark, for values without a label. */
export function SourceMark({ label, lines }: { label: string; lines: SourceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Tip className={styles.mark} lines={lines} label={label}>
      <Icon of={Info} size={14} />
    </Tip>
  );
}

function Tip({ className, lines, label, children }: { className?: string; lines: SourceLine[]; label?: string; children: ReactNode }) {
  const id = useId();
  const [pinned, setPinned] = useState(false);
  const onClick = useStable(() => setPinned(!pinned));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !pinned) return;
    setPinned(false);
    event.stopPropagation();
  }

  return (
    <>
      <button
        type="button"
        className={cx(styles.trigger, className)}
        aria-label={label}
        aria-describedby={id}
        onClick={onClick}
        onBlur={() => setPinned(false)}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span id={id} role="tooltip" className={cx(styles.tip, pinned && styles.pinned)}>
        <Lines lines={useDeferredValue(lines)} />
      </span>
    </>
  );
}

/** Nobody sees them before they point at a value, so the account is painted first: they are a fifth of its drawing. */
const Lines = memo(function Lines({ lines }: { lines: SourceLine[] }) {
  return lines.map((line) => <Line key={line.fields + line.label} line={line} />);
});

/** Values older than their limit say so without being asked. */
export function StaleNote({ lines }: { lines: SourceLine[] }) {
  const stale = lines.filter((line) => line.stale);
  if (stale.length === 0) return null;
  return (
    <p className={styles.stale}>
      <Icon of={Clock3} size={12} />
      <span>
        {stale.map((line) => (
          <Line key={line.fields + line.label} line={line} />
        ))}
      </span>
    </p>
  );
}

function Line({ line: { fields, label, when } }: { line: SourceLine }) {
  const values = { label: <bdi>{label}</bdi>, when };
  return (
    <span className={styles.line}>
      {fields ? <Rich text="source.lineOf" values={{ ...values, fields }} /> : <Rich text="source.line" values={values} />}
    </span>
  );
}
