import type { HostId } from '../domain/place';
import type { PanelView } from '../domain/view';
import { preferences } from '../platform/storage';

const key = (host: HostId) => `closed:${host}`;

/** The panel opens by itself on a recognised account until the person closes it on that product. */
export async function mayOpen(view: PanelView): Promise<boolean> {
  if (view.state !== 'matched' && view.state !== 'candidates') return false;
  return view.place !== undefined && (await preferences.get<boolean>(key(view.place.host))) !== true;
}

/** The person opened or closed the panel; remembered per product. */
export async function rememberShown(host: HostId, open: boolean): Promise<void> {
  await preferences.set({ [key(host)]: !open });
}
