import type { RecordCell } from '@/lib/domain/records/view';
import { say } from '@/lib/words/say';

/** Where a value goes, or why it stays here. */
export function whereWords({ where, note }: Pick<RecordCell, 'where' | 'note'>): string {
  if (note) return note;
  return where === say('touchpoint.ownBook') ? say('records.goesToBook') : say('records.goesTo', { where });
}
