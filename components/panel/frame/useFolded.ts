import { useSyncExternalStore } from 'react';

let list: MediaQueryList | undefined;

/** Between the rail's 44 px and the least width of an open panel. One for the page: React asks at every turn. */
function query(): MediaQueryList {
  list ??= matchMedia('(max-width: 150px)');
  return list;
}

/** Whether the overlay has folded this frame to its rail: the frame's own width says so. */
export function useFolded(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void): () => void {
  query().addEventListener('change', changed);
  return () => query().removeEventListener('change', changed);
}
