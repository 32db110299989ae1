import { type Dock, type Moves, USUAL_DOCK } from '../../domain/panel/dock';
import type { PanelView } from '../../domain/panel/view';
import type { HostId } from '../../domain/place';
import { preferences } from '../../platform/storage';

/** What a host page does about the panel. */
export interface Opening {
  /** An account is recognised, and the person has not closed the panel on this product: show it. */
  open: boolean;
  /** No account here, and none to come: nothing of ours but the icon tab, unless the person opened it. */
  quiet: boolean;
  dock: Dock;
}

const closedKey = (host: HostId) => `closed:${host}`;
const dockKey = (host: HostId) => `dock:${host}`;

export async function openingFor(view: PanelView): Promise<Opening> {
  const host = view.place?.host;
  const recognised = view.state === 'matched' || view.state === 'candidates';
  const quiet = !recognised && view.state !== 'loading';
  if (!host) return { open: false, quiet, dock: USUAL_DOCK };
  const stored = await preferences.getMany([closedKey(host), dockKey(host)]);
  return { open: recognised && stored[closedKey(host)] !== true, quiet, dock: dockIn(stored[dockKey(host)]) };
}

/** The person opened or closed the panel; remembered per product. */
export async function rememberShown(host: HostId, open: boolean): Promise<void> {
  await preferences.set({ [closedKey(host)]: !open });
}

export async function readDock(host: HostId): Promise<Dock> {
  return dockIn(await preferences.get(dockKey(host)));
}

export async function writeDock(host: HostId, dock: Dock): Promise<void> {
  await preferences.set({ [dockKey(host)]: dock });
}

/** By origin: Salesforce's two interfaces are one product, and laid out differently. */
const movesKey = (origin: string) => `moves:${origin}`;

export const readMoves = (origin: string) => preferences.get<Moves>(movesKey(origin));
export const writeMoves = (origin: string, moves: Moves) => preferences.set({ [movesKey(origin)]: moves });

const dockIn = (stored: unknown): Dock => ({ ...USUAL_DOCK, ...(stored as Partial<Dock> | undefined) });
