import { useCallback, useEffect } from 'react';
import type { ShotSource } from '@/lib/domain/capture/shot';
import { send } from '@/lib/messaging/client';
import { useDrop } from '../../desk/import/use-drop';
import { asPng } from './brought';

export interface Brought {
  source: Extract<ShotSource, 'screen' | 'paste' | 'file' | 'attachment'>;
  png: Uint8Array<ArrayBuffer>;
  name?: string;
}

/** Hands a picture to the worker, sealed from there on, and answers its id. */
export async function bring(brought: Brought, packetId: string | undefined): Promise<string> {
  const shotId = crypto.randomUUID();
  await send('capture.bring', { shotId, packetId, ...brought });
  return shotId;
}

export const asFile = async (file: File, source: 'file' | 'attachment' = 'file'): Promise<Brought> => ({
  source,
  name: file.name.slice(0, 200),
  png: await asPng(file),
});

/** Pictures pasted or dropped anywhere on the page. True while one is held over it. */
export function useBrought(take: (get: () => Promise<Brought>) => void): boolean {
  const files = useCallback(([file]: File[]) => file && take(() => asFile(file)), [take]);
  const over = useDrop(files);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      take(async () => ({ source: 'paste', png: await asPng(file) }));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [take]);
  return over;
}
