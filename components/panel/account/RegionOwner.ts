import { createContext, useContext } from 'react';
import { say } from '@/lib/words/say';

/** Whose regions these are, where several accounts stand on one page. */
export const RegionOwner = createContext<string | undefined>(undefined);

/** A region's accessible name: `Health`, and `Health of Halden Optics` where that is not the only one. */
export function useRegionName(name: string): string {
  const owner = useContext(RegionOwner);
  return owner ? say('regions.of', { region: name, account: owner }) : name;
}
