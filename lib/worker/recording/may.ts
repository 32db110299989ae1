import { readConfig } from '../settings/config';

/** Whether the company lets people record at all; asked again while one is on. */
export async function mayRecord(): Promise<boolean> {
  const { policy } = await readConfig();
  return policy['capture.allowed'] && policy['capture.recording'];
}
