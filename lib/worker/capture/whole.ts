import { sizeOfPng } from '../../domain/capture/png';
import { planOf, type Sign, type Tile, wholeOf } from '../../domain/capture/roll';
import { appError } from '../../domain/errors';
import type { Front } from '../../platform/picture';
import { type Address, ask } from '../../platform/tabs';
import { say } from '../../words/say';
import { stitcher } from './stitch';
import { newSalt, shoot, type Took, TRIES, unseen } from './taking';

/** CSS pixels that a page grows by without anybody missing them. */
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
      const add = (top: number, sign: Sign | undefined, took?: Took) => drawn({ front, address, salt, picture, top, sign, took });
      const { measure } = await add(0, roll.sign, first);
      const tiles: [Tile, ...Tile[]] = [{ measure, top: 0 }];
      let grown = roll.height;
      for (const wanted of tops.slice(1)) {
        const stand = await ask(address, 'capture.rollTo', { top: wanted });
        if (!stand) throw appError('context_changed', say('capture.moved'));
        const { top, sign } = stand;
        const part = await add(top, sign);
        if (part.measure.document !== measure.document) throw appError('context_changed', say('capture.moved'));
        tiles.push({ measure: part.measure, top });
        grown = stand.height;
      }
      const goesOn = cut || grown > roll.height + SLACK;
      return { png: await picture.png(), measure: wholeOf(tiles, roll), salt, scale, ...(goesOn && { cut: true as const }) };
    } finally {
      void ask(address, 'capture.rollBack', {});
    }
  });

interface Part {
  front: Front;
  address: Address;
  salt: number;
  picture: ReturnType<typeof stitcher>;
  top: number;
  sign: Sign | undefined;
  /** Taken already. */
  took?: Took;
}

/** Until its own sign is in a picture of it: a busy browser hands out what it showed a moment ago, and boxes would lie elsewhere. */
async function drawn({ front, address, salt, picture, top, sign, took }: Part): Promise<Took> {
  for (let tries = 1; ; tries += 1) {
    const part = (tries === 1 && took) || (await shoot(front, address, { salt }));
    if (await picture.put(part.png, top, sign)) return part;
    if (tries === TRIES) throw appError('context_changed', say('capture.restless'));
  }
}
