import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { runChaos } from '../chaos/chaos';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

// `npm run chaos` is the long one, with power cuts.
test('the worker is stopped at random while a failing vendor is written to: everything arrives, once', async () => {
  test.setTimeout(420_000);
  const said: string[] = [];
  const chaos = { kills: 12, powerCuts: 1, seed: 7, writes: 12, minutes: 5 };
  const result = await runChaos({ extensionDir: EXTENSION, ...chaos, said: (text) => said.push(text) });
  expect(result, said.join('\n')).toMatchObject({ lost: 0, doubled: 0, waiting: 0, delivered: result.queued });
});
