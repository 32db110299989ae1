import type { HostId, PageFacts, Place } from '../domain/place';

/**
 * One host product. Pure reading: an adapter never clicks, never navigates, never reads inside message bodies,
 * and answers "no record" rather than a guess. Runs inside host pages, so it imports nothing heavy.
 */
export interface HostAdapter {
  id: HostId;
  /** True for hosts and paths where this adapter may run. */
  matches(url: Pick<URL, 'protocol' | 'hostname' | 'pathname'>): boolean;
  /** From the address alone. `undefined`: the address does not belong to a page where a panel makes sense. */
  locate(url: URL): Place | undefined;
  /** The part of the document that shows the record in front, among hidden copies; `undefined` while it is not there. */
  activeRoot(document: Document, place: Place): Element | undefined;
  /** Adds what stable data attributes of the active root say; `undefined` when the root belongs to another record. */
  refine(root: Element, place: Place): Place | undefined;
  /** People and mailbox, from the active root only, once `refine` has proven it. */
  read(root: Element, place: Place): Partial<PageFacts>;
  /** Nothing that this page could still build would add to what was read: it is read no further until it changes. */
  enough?(place: Place, facts: Partial<PageFacts>): boolean;
  /** What holds for the whole document, whatever it shows; taken where no record could be proven in time. */
  always?(document: Document, place: Place): Partial<PageFacts>;
  /** Light or dark as the host paints it; `undefined`: follow the browser. */
  theme?(document: Document): 'light' | 'dark' | undefined;
}
