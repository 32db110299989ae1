import { sizeOfPng } from '../../domain/capture/png';
import { planOf, type Sign, shotTo, type Tile, wholeOf } from '../../domain/capture/roll';
import { appError } from '../../domain/errors';
import type { Front } from '../../platform/picture';
import { type Address, ask } from '../../platform/tabs';
import { say } from '../../words/say';
import { stitcher } from './stitch';
import { newSalt, shoot, type Took, TRIES, unseen } from './taking';

/** CSS pixels that a page grows or shrinks by without anybody missing them. */
const SLACK = 8;

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
      const part = (top: number, begun?: Begun) => drawn({ front, address, salt, picture, top, begun });
      const { measure } = await part(0, { took: first, sign: roll.sign });
      const tiles: [Tile, ...Tile[]] = [{ measure, top: 0 }];
      let long = roll.height;
      for (const wanted of tops.slice(1)) {
        const tile = await part(wanted);
        if (tile.measure.document !== measure.document) throw appError('context_changed', say('capture.moved'));
        tiles.push(tile);
        long = tile.height;
        // It became shorter, and this was its end.
        if (wanted - tile.top > SLACK) break;
      }
      const end = shotTo(tiles, roll, Math.min(height, long));
      const goesOn = (cut && long > height) || long > roll.height + SLACK;
      const shrunk = long < roll.height - SLACK;
      return {
        png: await picture.png(end),
        measure: wholeOf(tiles, roll),
        salt,
        scale,
        ...(goesOn && { cut: true as const }),
        ...(shrunk && { shrunk: true as const }),
      };
    } finally {
      void ask(address, 'capture.rollBack', {});
    }
  });

/** The first part, which was shot before it was known how long all of it is. */
interface Begun {
  took: Took;
  sign?: Sign;
}

interface Part {
  front: Front;
  address: Address;
  salt: number;
  picture: ReturnType<typeof stitcher>;
  top: number;
  begun?: Begun;
}

/**
 * Until its own sign is in a picture of it, and it stood where it was put also afterwards: a busy browser hands out what it showed
 * a moment ago, a page that becomes shorter moves up, and boxes would lie elsewhere.
 */
async function drawn({ front, address, salt, picture, top: wanted, begun }: Part): Promise<Tile & { height: number }> {
  for (let tries = 1; ; tries += 1) {
    const stand = begun ? { top: 0, sign: begun.sign } : await ask(address, 'capture.rollTo', { top: wanted });
    if (!stand) throw appError('context_changed', say('capture.moved'));
    const { png, measure } = (tries === 1 && begun?.took) || (await shoot(front, address, { salt }));
    const after = await ask(address, 'capture.rolled', {});
    if (!after) throw appError('context_changed', say('capture.moved'));
    const { top, sign } = stand;
    if (Math.abs(after.top - top) < 1 && (await picture.put(png, top, sign, begun !== undefined)))
      return { measure, top, height: after.height };
    if (tries === TRIES) throw appError('context_changed', say('capture.restless'));
  }
}
