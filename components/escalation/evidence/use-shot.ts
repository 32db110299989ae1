import { useEffect, useState } from 'react';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import type { AppError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import { toFailure } from '../../desk/data/failure';

interface Shown {
  info: ShotInfo;
  /** Absent of words. */
  picture?: ImageBitmap;
}

/** One picture as it was taken, in the memory of this page alone. */
export function useShot(shotId: string): { shot?: Shown; error?: AppError } {
  const [state, setState] = useState<{ id: string; shot?: Shown; error?: AppError }>({ id: shotId });
  useEffect(() => {
    let live = true;
    let picture: ImageBitmap | undefined;
    async function read() {
      const { info, image } = await send('capture.read', { shotId });
      // As it is, pixel for pixel: the boxes are measured in these.
      picture = image && (await createImageBitmap(new Blob([image], { type: 'image/png' }), { colorSpaceConversion: 'none' }));
      if (live) setState({ id: shotId, shot: { info, picture } });
      else picture?.close();
    }
    read().catch((thrown) => live && setState({ id: shotId, error: toFailure(thrown) }));
    return () => {
      live = false;
      picture?.close();
    };
  }, [shotId]);
  return state.id === shotId ? state : {};
}
