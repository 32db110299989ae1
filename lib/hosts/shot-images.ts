import type { PageImage } from '../domain/capture/measure';
import { everyElement, type OpenRoot } from './shot-texts';

/** Signs and faces are smaller. */
const LEAST = 96;
/** Images that are offered. */
const MOST = 60;
/** The side of the small one. */
const SMALL = 96;

/** The images of a page. They are numbered as they were listed last, so that a page that changes hands out no other one. */
export function imagesOn(open: OpenRoot) {
  let found: HTMLImageElement[] = [];
  return {
    list(): PageImage[] {
      found = [];
      everyElement(document, open, (element) => {
        if (element instanceof HTMLImageElement && element.naturalWidth >= LEAST && element.naturalHeight >= LEAST) found.push(element);
      });
      found = found.slice(0, MOST);
      return found.map(({ naturalWidth: width, naturalHeight: height }, n) => {
        const small = drawn(found[n], SMALL / Math.max(width, height));
        return { n, width, height, ...(small && { small }) };
      });
    },
    /** Brings it into sight where it stands; answers its address. */
    reveal(n: number): string | null {
      found[n]?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return found[n]?.currentSrc || null;
    },
    /** The image in its own pixels, as an address of its own data; nothing where another site owns it. */
    png: (n: number): string | null => drawn(found[n], 1) ?? null,
  };
}

function drawn(image: HTMLImageElement | undefined, scale: number): string | undefined {
  if (!image) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * Math.min(scale, 1)));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * Math.min(scale, 1)));
  canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/png');
  } catch {
    return undefined;
  }
}
