import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** Accounts in one transaction of the filling. */
const STEP = 2_000;

/** Puts the project's own store code into a desk page, so that rows are shaped by the code that will read them. */
export async function withStore(desk: Page): Promise<void> {
  const entry = fileURLToPath(new URL('fill-page.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome148' });
  await desk.evaluate(outputFiles[0]?.text ?? '');
}

/** `size` accounts with three rows and four identities each, straight into the extension's database. */
export async function fillBook(desk: Page, size: number, said: (text: string) => void): Promise<void> {
  await withStore(desk);
  for (let from = 0; from < size; from += STEP) {
    await desk.evaluate(`bench.fillBook(${from}, ${from + STEP})`);
    if ((from + STEP) % 20_000 === 0) said(`${from + STEP} accounts written`);
  }
  await desk.evaluate('bench.close()');
}

/** Stages an import of accounts `from` to `to`; nothing is applied before the worker is told. */
export async function stageImport(desk: Page, importId: string, from: number, to: number): Promise<void> {
  await withStore(desk);
  await desk.evaluate(`bench.stageImport(${JSON.stringify(importId)}, ${from}, ${to})`);
  await desk.evaluate('bench.close()');
}
