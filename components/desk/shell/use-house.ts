import { create } from 'zustand';
import { type HouseRules, houseRules, liveBy } from '@/lib/domain/company/house-rules';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';

const CHANGES: readonly Change[] = ['settings'];

const useAdopted = create<{ rules: HouseRules }>()(() => ({ rules: houseRules() }));

async function readHouse(): Promise<void> {
  const rules = await send('house.read', {});
  liveBy(rules);
  useAdopted.setState({ rules });
}

/** Pages judge by the company's rules. */
export function useHouse(): void {
  useLive(readHouse, CHANGES);
}

/** For what is drawn by the rules and by nothing else that changes with them, such as the names of the bands. */
export const useRules = (): HouseRules => useAdopted(({ rules }) => rules);
