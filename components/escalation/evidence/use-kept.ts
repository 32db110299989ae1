import { useEffect, useRef } from 'react';
import type { Edit } from '@/lib/domain/capture/marks';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import { send } from '@/lib/messaging/client';

/** Milliseconds after which what was done is kept with the picture, sealed like it. */
const SETTLED = 400;

const keep = (shotId: string, edit: Edit) =>
  send('capture.keep', { shotId, edit: { ...edit, marks: [...edit.marks] } }).catch(() => undefined);

/** Keeps what is done to a picture, a moment after each change and when another picture comes in its place. */
export function useKept({ id, edit: before }: ShotInfo, edit: Edit): void {
  const kept = useRef(before);
  const latest = useRef(edit);

  useEffect(() => {
    latest.current = edit;
    const timer = setTimeout(() => {
      if (kept.current === edit) return;
      kept.current = edit;
      void keep(id, edit);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [id, edit]);

  useEffect(
    () => () => {
      // One that was added is gone, and says so to nobody.
      if (kept.current !== latest.current) void keep(id, latest.current);
    },
    [id],
  );
}
