import { httpsOrigin } from '../../domain/bundle/address';
import { giveBackAccess } from '../../platform/access';
import { regularExports } from '../../store/import/regular';
import { ownAddress } from '../../store/settings/bundle';

/** Gives the leave to reach an address back, unless something else that people typed stands at the same origin. */
export async function giveBackIfUnused(origin: string): Promise<void> {
  const own = (await ownAddress())?.url;
  const regular = (await regularExports()).flatMap(({ place }) => (place.is === 'address' ? place.url : []));
  const used = [...(own ? [own] : []), ...regular].some((url) => httpsOrigin(url) === origin);
  if (!used) await giveBackAccess(origin);
}
