import { sizeOfPng } from '../../domain/capture/png';
import { planOf, type Tile, wholeOf } from '../../domain/capture/roll';
import { appError } from '../../domain/errors';
import type { Front } from '../../platform/picture';
import { ask } from '../../platform/tabs';
import { say } from '../../words/say';
import { stitcher } from './stitch';
import { newSalt, shoot, type Took, unseen } from './taking';

/** One picture of all that scrolls of a page, part after part; the page is put back whatever becomes of it. */
export const takeWhole = (front: Front): Promise<Took> =>
  unseen(front, async (address) => {
    const salt = newSalt();
    try {
      const roll = await ask(address, 'capture.unroll', {});
      if (!roll?.region.width || !roll.region.height) throw appError('context_changed', say('capture.moved'));
      const first = await shoot(front, address, { salt });
      const scale = (sizeOfPng(first.png)?.width ?? 0) / first.measure.viewport.width;
      const { tops, height, cut } = planOf(roll, scale);
      const picture = stitcher(roll.region, height, scale);
      await picture.put(first.png, 0);
      const tiles: [Tile, ...Tile[]] = [{ measure: first.measure, top: 0 }];
      for (const wanted of tops.slice(1)) {
        const top = await ask(address, 'capture.rollTo', { top: wanted });
        if (top === null || top === undefined) throw appError('context_changed', say('capture.moved'));
        const { png, measure } = await shoot(front, address, { salt });
        if (measure.document !== first.measure.document) throw appError('context_changed', say('capture.moved'));
        tiles.push({ measure, top });
        await picture.put(png, top);
      }
      return { png: await picture.png(), measure: wholeOf(tiles, roll), salt, scale, ...(cut && { cut }) };
    } finally {
      void ask(address, 'capture.rollBack', {});
    }
  });
