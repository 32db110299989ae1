import type { CheckedPage, Verdict } from '../domain/host/host-check';
import type { Place } from '../domain/place';

/** Looks for one thing in the document; pure, like an adapter. */
export type Finder = (document: Document, place: Place) => boolean;

/**
 * One thing that reading relies on, found in two ways. `strict` is the adapter's own way. `loose` goes by shape and role and
 * shares no attribute with it, so that a vendor's rename breaks one and not the other. Neither goes by words: pages speak
 * every language.
 */
export interface Probe {
  anchor: string;
  strict: Finder;
  loose: Finder;
}

export interface HostProbes extends Record<CheckedPage, readonly Probe[]> {
  /** The page of this place is open and has come to rest; nothing is judged before. */
  settled(document: Document, place: Place, page: CheckedPage): boolean;
  /** What a diagnostic shows the structure of. */
  region(document: Document): Element;
  /** Parts of it that people write; a diagnostic stops there. */
  written: string;
}

/** What the probes say now; `undefined` while nothing can be said. */
export function probe(probes: HostProbes, document: Document, place: Place, page: CheckedPage): Verdict[] | undefined {
  if (document.readyState !== 'complete' || document.visibilityState !== 'visible') return undefined;
  if (!probes.settled(document, place, page)) return undefined;
  return probes[page].map(({ anchor, strict, loose }) => ({ anchor, strict: strict(document, place), loose: loose(document, place) }));
}
