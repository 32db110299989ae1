import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/chromium';
import { sidelightIn } from '../e2e/support/fixtures';
import { startStandins } from '../standins/server';
import { ensureBuild } from './build';
import { DemoError } from './demo-error';
import { jsonReport, plainReport, type Report } from './report';
import { SHOTS } from './shots';
import { walk } from './steps';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const OPTIONS = ['--json', '--keep', '--headless'];
const USAGE = `npm run demo -- [options]
  --json      one JSON line for each page and one for the packet on stdout, nothing else
  --keep      leave the window open until you close it
  --headless  no window, even where there is a display`;

/** A display to open a window on: every Mac and Windows, elsewhere an X or Wayland session. */
const hasDisplay = () => ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function demo(report: Report, { headless, keep }: { headless: boolean; keep: boolean }): Promise<void> {
  ensureBuild(report.say);
  report.say(
    headless
      ? 'Starting Chromium without a window (fetched first where there is none)…'
      : 'Starting Chromium (fetched first where there is none)…',
  );
  const standins = await startStandins();
  try {
    const args = headless ? ['--hide-scrollbars'] : [];
    const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, headless, args });
    try {
      await walk(sidelightIn(context), standins, report);
      report.end(SHOTS);
      if (keep && !headless) await context.waitForEvent('close', { timeout: 0 });
    } finally {
      await context.close();
    }
  } finally {
    await standins.close();
  }
}

const given = process.argv.slice(2);
const unknown = given.find((option) => !OPTIONS.includes(option));
if (unknown) {
  console.error(`Unknown option ${unknown}.\n${USAGE}`);
  process.exit(2);
}
const headless = given.includes('--headless') || !hasDisplay();
try {
  await demo(given.includes('--json') ? jsonReport() : plainReport(), { headless, keep: given.includes('--keep') });
} catch (error) {
  console.error(error instanceof DemoError ? `\nThe demo stopped. ${error.message}` : error);
  process.exitCode = 1;
}
