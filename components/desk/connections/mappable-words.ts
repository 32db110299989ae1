import type { MappableThere } from '@/lib/domain/source/connection';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const NAMES = {
  arr: 'mapping.arr',
  health: 'mapping.health',
  renewal: 'mapping.renewal',
  segment: 'mapping.segment',
  csm: 'mapping.csm',
  lifecycle: 'mapping.lifecycle',
  role: 'mapping.role',
} as const satisfies Record<MappableThere, TextKey>;

export const nameOf = (ours: MappableThere): string => say(NAMES[ours]);
