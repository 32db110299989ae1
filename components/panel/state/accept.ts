import type { PanelView } from '@/lib/domain/panel/view';
import { intentOf, sameIntent } from '../intent/bound';

/** True unless the view is older than the one shown: messages may overtake each other while the worker starts. */
export function isNotOlder(next: PanelView, shown: PanelView | undefined): boolean {
  if (!shown || next.documentId !== shown.documentId) return true;
  if (next.generation !== shown.generation) return next.generation > shown.generation;
  return next.version >= shown.version;
}

/** True when the person now looks at another record or account, so that no press begun before may count. */
export function movesOn(next: PanelView, shown: PanelView | undefined): boolean {
  return !sameIntent(intentOf(next), intentOf(shown));
}
