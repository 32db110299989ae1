import { managedValues } from '../platform/storage';
import { lastManaged, rememberManaged } from '../store/managed';

export interface CompanyValues {
  values: unknown;
  /** False: said by the browser last time, not yet this time. Good for showing what is here, for nothing else. */
  sure: boolean;
}

/** How long a page waits for the browser before the values of last time are taken. */
const SOON_MS = 60;

/** What the company set. Waits until the browser knows, and keeps a copy for its next start. */
export async function companyValues(): Promise<CompanyValues> {
  const values = await managedValues();
  // A store that does not open is said elsewhere; the values are good without the copy.
  await rememberManaged(values).catch(() => undefined);
  return { values, sure: true };
}

/**
 * The same without the wait: Chromium answers only when it has read its policies, 2.8-5 s after it started here, and a
 * restored tab would show nothing for so long. A browser that was never asked before is waited for.
 */
export async function companyValuesSoon(): Promise<CompanyValues> {
  const sure = companyValues();
  const remembered = new Promise((resolve) => setTimeout(resolve, SOON_MS)).then(lastManaged).catch(() => undefined);
  return Promise.race([sure, remembered.then((last) => (last ? { ...last, sure: false } : sure))]);
}
