import { httpsOrigin } from '../../domain/bundle/address';
import { askForAccess } from '../../platform/access';

/** Only a page of ours can put this question, while it handles the person's press. What is no address is refused by the worker, with its sentence. */
export async function allowAddress(address: string): Promise<boolean> {
  const origin = httpsOrigin(address);
  return origin !== undefined && askForAccess(origin);
}
