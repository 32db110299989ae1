import { HOST_ORIGINS, HOST_PATTERNS } from '../../domain/host/products';
import type { HostId } from '../../domain/place';
import { isSwitchedOff, onAccessChanged } from '../../platform/access';
import { announce } from '../../platform/tabs';
import { readConfig } from '../settings/config';
import { attachToOpenTabs } from '../settings/open-pages';

/** Whether the browser keeps pages of a product from us: no script of ours runs there, and nothing can be asked. */
export async function isWithheld(host: HostId): Promise<boolean> {
  const off = await Promise.all(HOST_ORIGINS[host].map(isSwitchedOff));
  return off.includes(true);
}

/** Products that are wanted and that the browser keeps from us. */
export async function withheldHosts(): Promise<HostId[]> {
  const { hostsOff } = await readConfig();
  const wanted = (Object.keys(HOST_ORIGINS) as HostId[]).filter((host) => !hostsOff.includes(host));
  const off = await Promise.all(wanted.map(isWithheld));
  return wanted.filter((_, n) => off[n]);
}

/** What was given back shows in the tabs that are open, and the desk says what is missing as soon as it is. */
export function watchWithheld(failed: (error: unknown) => void): void {
  onAccessChanged((origins, given) => {
    // Leave for one picture or one address is another matter.
    if (!origins.some((origin) => HOST_PATTERNS.includes(origin))) return;
    if (given) void attachToOpenTabs().catch(failed);
    void announce('data.changed', { what: 'settings' });
  });
}
