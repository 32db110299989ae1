import type { TextKey } from '../../words/catalogue';
import { language, say } from '../../words/say';
import type { RequiredField } from '../company/house-rules';
import { formatDay, isIsoDate, todayIso } from '../dates';

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

/** A value that nobody types here, as people write it. */
export function readable(field: RequiredField, text: string): string {
  if (field === 'renewal' && isIsoDate(text)) return formatDay(text, todayIso());
  const [, amount, currency] = (field === 'arr' && /^(\d+(?:\.\d+)?)(?: (\S+))?$/.exec(text)) || [];
  if (amount === undefined) return text;
  return [Number(amount).toLocaleString(language()), currency].filter(Boolean).join('\u00a0');
}
