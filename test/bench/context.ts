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
  const figure = (name: string, of: typeof p50, mine: number[], least: number[]): Figure => {
    const under = of(kept(least));
    return { name, value: of(kept(mine)), unit: 'ms', floor: under, budget: 1.5 * under, rule: '1.5 × floor' };
  };
  return [
    figure('context change → painted, warm, p50', p50, ours, floor),
    { name: 'context change → painted, warm, p95', value: p95(kept(ours)), unit: 'ms', floor: p95(kept(floor)), budget: 50 },
    // Until the browser says that it has presented the account, which the floor waits for as well and longer than 50 ms.
    figure('context change → cover gone, warm, p50', p50, uncovered.ours, uncovered.floor),
    figure('context change → cover gone, warm, p95', p95, uncovered.ours, uncovered.floor),
    { name: 'navigations not covered in the same task', value: (100 * late) / uncovered.ours.length, unit: '%', budget: 0 },
  ];
}
