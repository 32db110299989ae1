import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runChaos } from './chaos';

/**
 * `npm run chaos -- --kills N --seed S`: everything that was logged is at the vendor exactly once, whatever is stopped when. Needs a
 * build. Ends with one JSON line; `waiting` is what the outbox still holds and says why.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    'power-cuts': { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    writes: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '25' },
    extension: { type: 'string' },
  },
});
const extensionDir = values.extension ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
if (!existsSync(extensionDir)) throw new Error(`no build in ${extensionDir}: run "npm run build" first`);
const result = await runChaos({
  extensionDir,
  kills: Number(values.kills),
  powerCuts: Number(values['power-cuts']),
  seed: Number(values.seed),
  writes: Number(values.writes),
  minutes: Number(values.minutes),
  said: (text) => process.stderr.write(`${text}\n`),
});
console.log(JSON.stringify(result));
process.exit(result.lost + result.doubled > 0 ? 1 : 0);
