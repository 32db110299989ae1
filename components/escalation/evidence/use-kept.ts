import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '@/lib/domain/capture/marks';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import { isAppError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import { sendLast } from '@/lib/messaging/send-last';
import type { Editor } from './use-editor';

/** Milliseconds without a change that end what may go on, such as typing. */
const SETTLED = 400;
/** After a try that failed. */
const AGAIN = 4_000;

/**
 * Keeps what is done to a picture, sealed like it: each mark as it is let go, what is typed a moment after the last letter, and
 * whatever is left when the page goes. True where it could not be kept yet.
 */
export function useKept({ id, edit: before }: ShotInfo, { edit, going }: Pick<Editor, 'edit' | 'going'>): boolean {
  const kept = useRef(before);
  const latest = useRef(edit);
  latest.current = edit;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const [failed, setFailed] = useState(false);

  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (kept.current === now) return;
    busy.current = true;
    const error = await tryToKeep(id, now);
    busy.current = false;
    setFailed(error !== undefined);
    if (!error) kept.current = now;
    if (latest.current !== kept.current) timer.current = setTimeout(keep, error ? AGAIN : 0);
  }, [id]);

  useEffect(() => {
    clearTimeout(timer.current);
    // One after the other: an earlier one that is tried again would come after a later one.
    if (edit === kept.current || busy.current) return;
    if (going) timer.current = setTimeout(keep, SETTLED);
    else void keep();
  }, [keep, edit, going]);

  useEffect(() => {
    let left: Edit | undefined;
    const leave = () => {
      const now = latest.current;
      if (now === kept.current || now === left) return;
      left = now;
      sendLast('capture.keep', inputOf(id, now));
    };
    // The earlier one is for Firefox: of a tab that is closed it hands nothing on after that.
    const leaving = ['beforeunload', 'pagehide'];
    for (const event of leaving) window.addEventListener(event, leave);
    return () => {
      void keep();
      for (const event of leaving) window.removeEventListener(event, leave);
    };
  }, [id, keep]);

  return failed;
}

const inputOf = (shotId: string, edit: Edit) => ({ shotId, edit: { ...edit, marks: [...edit.marks] } });

/** A picture that was added or is over keeps nothing any more, and that is said where it is added. */
const tryToKeep = (shotId: string, edit: Edit): Promise<unknown> =>
  send('capture.keep', inputOf(shotId, edit)).then(
    () => undefined,
    (error: unknown) => (isAppError(error) && error.code === 'not_found' ? undefined : error),
  );
