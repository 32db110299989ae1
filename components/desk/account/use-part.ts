import { useEffect } from 'react';
import type { Part } from '@/lib/domain/priority/part';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const NAMES = {
  health: 'regions.health',
  renewal: 'renewal.title',
  contact: 'regions.contact',
  support: 'regions.support',
  usage: 'regions.usage',
  tasks: 'regions.tasks',
  people: 'regions.people',
} as const satisfies Record<Part, PlainKey>;

/** Brings the part of the card into view for which somebody came, once it is there, and marks it. */
export function usePart(part: Part | undefined, isThere: boolean): void {
  useEffect(() => {
    if (!part || !isThere) return;
    const region = document.querySelector<HTMLElement>(`section[aria-label="${CSS.escape(say(NAMES[part]))}"]`);
    if (!region) return;
    region.scrollIntoView({ block: 'nearest' });
    region.dataset.here = '';
    return () => {
      delete region.dataset.here;
    };
  }, [part, isThere]);
}
