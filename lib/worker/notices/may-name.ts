import { readConfig } from '../settings/config';
import { isLocked } from '../settings/screen';

/** Somebody else may be looking at the screen. */
export async function mayBeSeen(): Promise<boolean> {
  const [{ presenting }, locked] = await Promise.all([readConfig(), isLocked()]);
  return presenting || locked;
}

/** Whether a customer may be named where anybody at the screen reads it, and the system keeps it in a list of its own. */
export async function mayName(): Promise<boolean> {
  return (await readConfig()).policy['notifications.names'] && !(await mayBeSeen());
}
