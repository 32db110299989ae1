import type { Figure } from './report';
import type { Stage } from './stage';
import { interleave, p50, p95 } from './stats';

/** Our reports are paced at ten a second, so a visit starts well after the last; the rest of it spreads over the frames. */
const pause = (stage: Stage) => stage.page.waitForTimeout(180 + Math.random() * 60);
const WARM_UP = 10;

/**
 * Context change → panel painted, worker awake, each account for the first time. The floor is the same path through an
 * extension that looks nothing up, on the same page in turns with ours: content script → worker → panel, one frame.
 */
export async function contextFigures(stage: Stage, samples: number): Promise<Figure[]> {
  const uncovered = { ours: [] as number[], floor: [] as number[] };
  let late = 0;
  // A prime step: accounts from all over the book, none twice.
  const next = (round: number) => (round * 7919 + 1) % stage.size;
  const { ours, floor } = await interleave(samples + WARM_UP, {
    async ours(round) {
      await pause(stage);
      const visit = await stage.visit(next(round));
      uncovered.ours.push(visit.uncovered);
      if (!visit.covered) late += 1;
      return visit.painted;
    },
    async floor() {
      await pause(stage);
      const visit = await stage.visitFloor();
      uncovered.floor.push(visit.uncovered);
      return visit.painted;
    },
  });
  const kept = (values: number[]) => values.slice(WARM_UP);
  const pair = (name: string, mine: number[], least: number[]): Figure[] => [
    { name: `${name}, p50`, value: p50(mine), unit: 'ms', floor: p50(least), budget: 1.5 * p50(least), rule: '1.5 × floor' },
    { name: `${name}, p95`, value: p95(mine), unit: 'ms', floor: p95(least), budget: 50 },
  ];
  return [
    ...pair('context change → painted, warm', kept(ours), kept(floor)),
    ...pair('context change → cover gone, warm', kept(uncovered.ours), kept(uncovered.floor)),
    { name: 'navigations not covered in the same task', value: (100 * late) / uncovered.ours.length, unit: '%', budget: 0 },
  ];
}
