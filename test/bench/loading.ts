import { stageImport } from './fill';
import type { Figure } from './report';
import type { Stage } from './stage';
import { p50, p95 } from './stats';

const PATIENCE_MS = 300_000;

/** Panel look-ups while an import of a fifth of the book's rows is being applied, one after the other until it is done. */
export async function loadingFigures(stage: Stage): Promise<Figure[]> {
  const importId = 'bench-import';
  const { size } = stage;
  const rows = size / 5;
  await stage.desk.goto(new URL('/desk.html#/import', stage.desk.url()).href);
  await stageImport(stage.desk, importId, size - rows, size);
  const began = Date.now();
  await stage.ask('import.commit', { importId });
  const painted: number[] = [];
  for (let n = 0; Date.now() - began < PATIENCE_MS; n += 1) {
    await stage.page.waitForTimeout(150 + Math.random() * 60);
    // Accounts that the import does not touch.
    const visit = await stage.visit((size / 2 + n * 13) % (size - rows));
    const { state } = await stage.ask<{ state: string }>('import.status', { importId });
    if (state === 'done') break;
    painted.push(visit.painted);
  }
  const took = Date.now() - began;
  if (took >= PATIENCE_MS) throw new Error(`the import of ${rows} rows was not done after ${PATIENCE_MS / 1000} s`);
  return [
    { name: 'context change → painted while importing, p50', value: p50(painted), unit: 'ms' },
    { name: 'context change → painted while importing, p95', value: p95(painted), unit: 'ms', budget: 400 },
    { name: `import of ${rows} rows applied, look-ups beside it`, value: took, unit: 'ms' },
  ];
}
