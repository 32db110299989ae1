import type { Channel, Recipient } from '../domain/outreach/insert';
import type { ComposerKind } from '../domain/outreach/insert-order';
import type { Place } from '../domain/place';

/** One place to write in a host page. */
export interface FoundComposer {
  kind: ComposerKind;
  /** Who reads it as it is set now; `undefined`: the page does not say. */
  channel: Channel | undefined;
  /** A contenteditable or a textarea; the body of a frame where the host edits in one. */
  editor: HTMLElement;
  /**
   * How text gets in so that it counts as typed. `typed`: the browser's own commands. `pasted`: the editor keeps a model of its own and
   * takes what is pasted.
   */
  way: 'typed' | 'pasted';
  /** Holds editor and fields: whoever wrote in any of them is in this composer. */
  box: Element;
  /** It answers another record than the one in front. */
  foreign?: true;
  /** A new mail, and the thread that it will begin where the page says so. */
  begins?: string | null;
  subject?: HTMLInputElement;
  recipients?: { who: Recipient[]; field?: HTMLElement };
  /** What stands below the person's own text, first to last. */
  below: Element[];
}

/** Every composer in sight. Pure reading; a page that shows another record than the place has none for it. */
export type ComposerFinder = (document: Document, place: Place) => FoundComposer[];
