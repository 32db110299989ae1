import type { Removal, Taken } from '../escalation/packet';
import { addUp, type Scrub } from '../redact/scrub';

/** Letters of a title and of an address that are kept. */
const MOST = 300;

/** Where a picture was taken, as it may be kept: an address without what follows ? and #, which may let in whoever reads it. */
export function cleanTaken(taken: Taken, scrub: Scrub): { taken: Taken; removed: Removal[] } {
  const url = URL.parse(taken.url);
  const title = scrub(taken.title.slice(0, MOST));
  const path = scrub(readable(url?.pathname ?? ''));
  const address = url && /^https?:$/.test(url.protocol) ? `${url.origin}${path.text}`.slice(0, MOST) : '';
  const hidden = url && (url.search || url.hash || url.username || url.password) ? [{ rule: ADDRESS, count: 1 }] : [];
  return { taken: { ...taken, url: address, title: title.text }, removed: addUp([...title.removed, ...path.removed, ...hidden]) };
}

/** The rule by which the end of an address is left out. */
export const ADDRESS = 'address';

/** A path as it reads; one that cannot be decoded stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
