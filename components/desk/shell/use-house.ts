import { liveBy } from '@/lib/domain/house';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';

const CHANGES: readonly Change[] = ['settings'];

async function readHouse(): Promise<string> {
  const rules = await send('house.read', {});
  liveBy(rules);
  return JSON.stringify(rules.labels);
}

/** Pages judge by the company's rules. Answers what its bands are called: drawn anew when that changes, which nothing else would tell. */
export const useHouse = (): string => useLive(readHouse, CHANGES).data ?? '{}';
