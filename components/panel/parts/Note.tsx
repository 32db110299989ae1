import { useLayoutEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { say } from '@/lib/words/say';
import lines from './lines.module.css';
import more from './More.module.css';
import styles from './Note.module.css';

/** What a person wrote, as it was written. Its first lines, where it has more than fit. */
export function Note({ text }: { text: string }) {
  const frame = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const [cut, setCut] = useState(false);

  useLayoutEffect(() => {
    const note = frame.current;
    if (!note || whole) return;
    const look = () => setCut(note.scrollHeight > note.clientHeight + 1);
    look();
    const seen = new ResizeObserver(look);
    seen.observe(note);
    return () => seen.disconnect();
  }, [whole]);

  return (
    <>
      <p ref={frame} className={cx(styles.note, !whole && lines.clamp)}>
        <bdi>{text}</bdi>
      </p>
      {(cut || whole) && (
        <button type="button" className={more.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {say(whole ? 'tasks.shortNote' : 'tasks.wholeNote')}
        </button>
      )}
    </>
  );
}
