import type { PanelView } from '@/lib/domain/panel/view';

/** How long every control is dead after the account changed under the pointer. SECURITY.md, "Bound intent". */
export const INERT_MS = 500;

/** What the person saw when pressing. `accountId` is absent while no account is shown. */
export interface BoundIntent {
  accountId?: string;
  contextVersion: number;
  contextDocumentId: string;
}

/** Where the panel stands now: the intent a press would be bound to, and when it last changed (ms, `performance.now()`). */
export interface Standing {
  intent: BoundIntent | undefined;
  changedAt: number;
}

export type Verdict = { go: BoundIntent } | 'changed' | 'ignored';

export function intentOf(view: PanelView | undefined): BoundIntent | undefined {
  if (!view) return undefined;
  return { accountId: view.account?.id, contextVersion: view.version, contextDocumentId: view.documentId };
}

export function sameIntent(a: BoundIntent | undefined, b: BoundIntent | undefined): boolean {
  if (!a || !b) return a === b;
  return a.accountId === b.accountId && a.contextVersion === b.contextVersion && a.contextDocumentId === b.contextDocumentId;
}

export function isInert(standing: Standing, now: number): boolean {
  return now - standing.changedAt < INERT_MS;
}

/**
 * One control's press. The page can change the record between mousedown and click, so what counts is what was shown
 * when the finger went down; the click only fires it. The worker compares that intent with the tab's and refuses others.
 */
export class Press {
  #held: BoundIntent | 'dead' | undefined;

  /** Pointer or key went down. A press that begins while the control is dead stays dead, however long it is held. */
  down(trusted: boolean, standing: Standing, now: number): void {
    this.#held = trusted && standing.intent && !isInert(standing, now) ? standing.intent : 'dead';
  }

  /**
   * The click that ends a press; `byPointer` tells a finger's click from one without coordinates. Assistive technology
   * clicks without any down event: such a click takes no time, so it is bound to what is shown now. A page cannot make one.
   */
  click(trusted: boolean, byPointer: boolean, standing: Standing, now: number): Verdict {
    const held = this.#held ?? (byPointer ? 'dead' : standing.intent);
    this.#held = undefined;
    if (!trusted || held === 'dead' || held === undefined) return 'ignored';
    if (isInert(standing, now)) return sameIntent(held, standing.intent) ? 'ignored' : 'changed';
    return { go: held };
  }

  /** After the finger was lifted: true when the record changed under it, so that no click may come. Keeps an honest press. */
  lost(standing: Standing): boolean {
    const held = this.#held;
    if (held === undefined || held === 'dead' || sameIntent(held, standing.intent)) return false;
    this.#held = 'dead';
    return true;
  }
}
