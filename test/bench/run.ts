import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startStandins } from '../standins/server';
import { asleepFigures } from './asleep';
import { captureFigures } from './capture';
import { contextFigures } from './context';
import { deskFigures } from './desk';
import { buildBare, buildPush } from './floor/build';
import { listFigures } from './list';
import { loadFigures } from './load';
import { loadingFigures } from './loading';
import { memoryFigures } from './memory';
import { refreshFigures } from './refresh';
import { type Figure, jsonLines, table } from './report';
import { scriptFigures } from './script';
import { openStage } from './stage';
import { todayFigures } from './today';
import { typingFigures } from './typing';

/**
 * Measures the built extension (`npm run build` first). `--json`: one line per figure. `--quick`: a tenth of the samples.
 * `--only script,typing,load,capture,refresh,context,list,asleep,desk,today,loading,memory`: some of them. `--extension <dir>`: another build. `--profile <dir>`: a browser profile
 * to fill once and use again. `--accounts <n>`: another size of the book than the 100,000 of the budgets. Missing a budget is a
 * result, not a failure; a figure that could not be measured is one.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    extension: { type: 'string' },
    profile: { type: 'string' },
    accounts: { type: 'string', default: '100000' },
  },
});
const wanted = (part: string) => values.only === undefined || values.only.split(',').includes(part);
const share = values.quick ? 0.1 : 1;
const said = (text: string) => process.stderr.write(`${text}\n`);
const extensionDir = values.extension ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
if (!existsSync(extensionDir)) throw new Error(`no build in ${extensionDir}: run "npm run build" first`);

const standins = await startStandins();
const [bareDir, floorDir] = await Promise.all([buildBare(), buildPush()]);
const figures: Figure[] = [];
let failed = false;

async function measure(part: string, work: () => Promise<Figure[]>): Promise<void> {
  if (!wanted(part)) return;
  said(`measuring: ${part}`);
  try {
    figures.push(...(await work()));
  } catch (error) {
    failed = true;
    said(`could not measure ${part}: ${error instanceof Error ? error.stack : error}`);
  }
}

try {
  const ticketId = standins.world.tickets.find((ticket) => ticket.companyKey === 'halden' && ticket.subdomain === 'acme')?.id ?? 0;
  const standinPort = standins.port;
  await measure('script', () => scriptFigures({ extensionDir, bareDir, standinPort, ticketId }, Math.ceil(20 * share)));
  await measure('typing', () => typingFigures({ extensionDir, standins }, Math.ceil(20 * share)));
  await measure('load', () => loadFigures({ extensionDir, standinPort }, Math.ceil(12 * share)));
  await measure('capture', () => captureFigures({ extensionDir, standinPort, ticketId }, Math.ceil(20 * share)));
  const refreshed = Math.ceil(Number(values.accounts) * share);
  await measure('refresh', () => refreshFigures({ extensionDir, standins, size: refreshed, samples: Math.ceil(30 * share) }));
  if (['context', 'list', 'asleep', 'desk', 'today', 'loading', 'memory'].some(wanted)) {
    const stage = await openStage({
      extensionDir,
      floorDir,
      standinPort,
      size: Number(values.accounts),
      userDataDir: values.profile,
      said,
    });
    await measure('context', () => contextFigures(stage, Math.ceil(200 * share)));
    await measure('list', () => listFigures(stage, Math.ceil(100 * share)));
    await measure('asleep', () => asleepFigures(stage, Math.ceil(30 * share)));
    await measure('desk', () => deskFigures(stage, Math.ceil(120 * share)));
    await measure('today', () => todayFigures(stage, Math.max(1, Math.ceil(5 * share))));
    await measure('loading', () => loadingFigures(stage));
    await measure('memory', () => memoryFigures(stage));
    await stage.context.close();
  }
} finally {
  await standins.close();
  for (const dir of [bareDir, floorDir]) rmSync(dir, { recursive: true, force: true });
}
console.log(values.json ? jsonLines(figures) : table(figures));
process.exit(failed ? 1 : 0);
