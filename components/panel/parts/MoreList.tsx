import type { ReactNode } from 'react';
import { usePanel } from '../state/store';
import { More } from './More';

/** A list that shows its first lines; `+N more` shows the rest. */
export function MoreList<T>({ name, items, first, render }: { name: string; items: T[]; first: number; render: (item: T) => ReactNode }) {
  const open = usePanel((state) => state.open[name] ?? false);
  return (
    <>
      <ul>{(open ? items : items.slice(0, first)).map(render)}</ul>
      <More name={name} rest={items.length - first} />
    </>
  );
}
