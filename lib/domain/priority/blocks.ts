import { groupBy } from '../data/group-by';
import type { Ranked } from './rank';

/** Brings accounts whose next action is the same template together where the first of them stands: they are done in one go. */
export function inBlocks(rows: readonly Ranked[]): Ranked[] {
  const blocks = groupBy(rows, templateOf);
  const placed = new Set<Ranked>();
  return rows.flatMap((row) => {
    if (placed.has(row)) return [];
    const block = templateOf(row) === undefined ? [row] : (blocks.get(templateOf(row)) ?? [row]);
    for (const one of block) placed.add(one);
    return block.length === 1 ? block : block.map((one, at) => ({ ...one, block: { place: at + 1, size: block.length } }));
  });
}

function templateOf({ first: { fact }, hand }: Ranked): string | undefined {
  return fact.kind === 'task' && !hand ? `${fact.playbook}\n${fact.title}` : undefined;
}
