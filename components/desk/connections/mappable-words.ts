import type { Mappable } from '@/lib/domain/connection';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const NAMES = {
  arr: 'mapping.arr',
  health: 'mapping.health',
  renewal: 'mapping.renewal',
  segment: 'mapping.segment',
  csm: 'mapping.csm',
  lifecycle: 'mapping.lifecycle',
} as const satisfies Record<Mappable, TextKey>;

export const nameOf = (ours: Mappable): string => say(NAMES[ours]);
