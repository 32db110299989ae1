import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action } from '../../desk/data/use-action';
import type { Intake } from './use-intake';

/** Takes every file that was chosen or dropped, also while another is being read: none is passed over in silence. */
export function useFiles({ busy, run }: Action, take: Intake['take']): (files: readonly File[]) => void {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    if (busy || waiting.length === 0) return;
    setWaiting([]);
    void run(() => takeAll(waiting, latest.current));
  }, [busy, waiting, run]);

  return useCallback((files) => setWaiting((before) => [...before, ...files]), []);
}

const isPicture = ({ type }: File) => type.startsWith('image/');

/** Pictures last: they are looked at on a page of their own. One that is refused keeps no other back. */
async function takeAll(files: readonly File[], take: Intake['take']): Promise<void> {
  const refused: unknown[] = [];
  for (const file of [...files].sort((a, b) => Number(isPicture(a)) - Number(isPicture(b))))
    await take(file).catch((error: unknown) => refused.push(error));
  if (refused.length > 0) throw refused[0];
}
