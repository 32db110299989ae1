import { useSyncExternalStore } from 'react';

/** Between the rail's 44 px and the least width of an open panel. */
const query = () => matchMedia('(max-width: 150px)');

/** Whether the overlay has folded this frame to its rail: the frame's own width says so. */
export function useFolded(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void): () => void {
  const list = query();
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
