import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { RequiredField } from '../house';

const NAMES = {
  arr: 'source.arr',
  csm: 'source.csm',
  lifecycle: 'source.stage',
  renewal: 'renewal.title',
  contacts: 'regions.people',
  health: 'regions.health',
  segment: 'source.segment',
  buyer: 'records.buyer',
  domain: 'records.domain',
} as const satisfies Record<RequiredField, TextKey>;

/** What people call a field of a record. */
export const fieldName = (field: RequiredField): string => say(NAMES[field]);
