import { session } from '../../platform/session';
import { managedValues } from '../../platform/storage';
import { lastManaged, rememberManaged } from '../../store/settings/managed';

export interface CompanyValues {
  /** Absent: nobody has ever said, so nothing may be decided. */
  values?: unknown;
  /** False: said by the browser last time, not yet this time. */
  sure: boolean;
}

/** How long a page waits for the browser before the values of last time are taken. */
const SOON_MS = 60;
/**
 * How long anything else waits. Chromium answers 2.8-5 s after its start here, others saw 8 s; and now and then, when the machine was
 * busy while it started, it answered none of its extensions until it was started again (seen in Chromium 156).
 */
const PATIENCE_MS = 10_000;
/** Set while the browser does not answer, so that the next worker need not find out again. */
const SILENT = 'managed-silent';

/** What this worker alone knows: since when it waits, and who is told when the browser answers after all. */
const waiting: { patience?: Promise<void>; heardLate?: () => void } = {};

/** Runs `handler` when the browser answers after all. */
export function onHeardLate(handler: () => void): void {
  waiting.heardLate = handler;
}

/** What the company set, from the browser, which keeps a copy for its next start; the copy where the browser stays silent. */
export async function companyValues(): Promise<CompanyValues> {
  return Promise.race([heard(), outOfPatience().then(lastTime)]);
}

/**
 * The same without the wait, for showing what is here: a restored tab would show nothing for so long. A browser that was never
 * asked before is waited for.
 */
export async function companyValuesSoon(): Promise<CompanyValues> {
  const sure = companyValues();
  const last = wait(SOON_MS).then(lastTime);
  return Promise.race([sure, last.then((known) => ('values' in known ? known : sure))]);
}

async function heard(): Promise<CompanyValues> {
  const values = await managedValues();
  waiting.patience = undefined;
  // A store that does not open is said elsewhere; the values are good without the copy.
  await rememberManaged(values).catch(() => undefined);
  if (await session.get(SILENT)) {
    await session.remove(SILENT);
    waiting.heardLate?.();
  }
  return { values, sure: true };
}

const lastTime = async (): Promise<CompanyValues> => ({ ...(await lastManaged().catch(() => undefined)), sure: false });

/** Counted from this worker's first question: whoever asks later has not that long to wait. */
function outOfPatience(): Promise<void> {
  const running = waiting.patience ?? waitForIt();
  waiting.patience = running;
  return running;

  async function waitForIt(): Promise<void> {
    await wait((await session.get(SILENT)) ? SOON_MS : PATIENCE_MS);
    // Answered meanwhile: the values have won the race.
    if (waiting.patience === running) await session.set({ [SILENT]: true });
  }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
