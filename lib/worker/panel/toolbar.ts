import { productOf } from '../../domain/host/products';
import { pressOpensSide } from '../../platform/side-panel';
import { addressInFront } from '../../platform/tabs';
import { readDock } from './opening';

/**
 * In products whose panel is the browser's own, the toolbar button opens that one. The browser must know before the press:
 * afterwards it takes no longer to forget the press than we take to read a preference.
 */
export async function aimToolbar(): Promise<void> {
  const address = await addressInFront();
  const product = address ? productOf(address) : undefined;
  await pressOpensSide(product !== undefined && (await readDock(product)).mode === 'side');
}
