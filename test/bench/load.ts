import type { Page } from '@playwright/test';
import { deskUrl, launchChromium } from '../browser/chromium';
import { withStore } from './fill';
import type { Figure } from './report';
import { interleave, p50 } from './stats';

/** Accounts loaded in one round, and rows in one transaction as the worker applies an import. */
const ROUND = 2500;
const STEP = 125;

/** New accounts into an empty book by the code that applies imports, beside the same rows put by Dexie alone. */
export async function loadFigures(where: { extensionDir: string; standinPort: number }, rounds: number): Promise<Figure[]> {
  const context = await launchChromium(where);
  try {
    const desk = await context.newPage();
    await desk.goto(await deskUrl(context, '/settings'));
    await withStore(desk);
    let next = 0;
    const load = (how: 'loadAsImport' | 'loadRaw') => () => {
      next += ROUND;
      return loadRound(desk, how, next);
    };
    const { ours, floor } = await interleave(rounds, { ours: load('loadAsImport'), floor: load('loadRaw') });
    const perRow = (samples: number[]) => (p50(samples) / ROUND) * 1000;
    return [
      {
        name: 'bulk load, per 1,000 accounts',
        value: perRow(ours),
        unit: 'ms',
        floor: perRow(floor),
        budget: perRow(floor) / 0.8,
        rule: '0.8 × raw bulkPut',
      },
    ];
  } finally {
    await context.close();
  }
}

function loadRound(desk: Page, how: string, from: number): Promise<number> {
  return desk.evaluate(`bench.${how}(${from}, ${from + ROUND}, ${STEP})`) as Promise<number>;
}
