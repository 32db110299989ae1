import { clampWidth, type Dock, LEAST_WIDTH, MOST_WIDTH } from '@/lib/domain/panel/dock';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';

/** Asks once how the panel lies in its page; only this panel changes it. */
export async function loadDock(): Promise<void> {
  const answer = await ask('dock.read', {});
  if (answer) usePanel.setState({ dock: answer.value });
}

/** Shows a change at once and has it made; a drag is not `settled` before it ends. */
export function changeDock(change: Partial<Dock>, settled = true): void {
  const { dock } = usePanel.getState();
  if (!dock) return;
  usePanel.setState({ dock: { ...dock, ...change } });
  void ask('dock.set', { ...change, settled });
}

/** Moves the panel into the browser's own side panel; asked first of all, since only a fresh press can open that. */
export async function moveToSide(): Promise<void> {
  const opened = await ask('side.open', {});
  if (opened) changeDock({ mode: 'side' });
}

/** Pixels that one press of an arrow key moves the edge. */
const STEP = 16;

/** The width after a key on the edge between page and panel, which moves as the arrow points; `undefined`: not such a key. */
export function widthAfter(key: string, { side, width }: Dock): number | undefined {
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  if (key === outward) return clampWidth(width + STEP);
  if (key === inward) return clampWidth(width - STEP);
  if (key === 'Home') return LEAST_WIDTH;
  return key === 'End' ? MOST_WIDTH : undefined;
}
