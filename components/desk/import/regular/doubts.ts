import type { Regular } from '@/lib/domain/files/regular-import';
import type { TextKey } from '@/lib/words/catalogue';
import type { ImportPreview } from '../importer';

export type Doubt = Extract<TextKey, `regular.doubt${string}`>;

/** Why an export that comes again is not imported by itself: something in it is not as it was when the person looked at it. */
export function doubtsOf({ readAs, last }: Regular, preview: ImportPreview): Doubt[] {
  if (preview.readAs.header !== readAs.header) return ['regular.doubtColumns'];
  if (preview.readAs.kind !== readAs.kind || preview.problem) return ['regular.doubtKind'];
  return [
    ...(preview.accepted === 0 ? (['regular.doubtEmpty'] as const) : []),
    ...(preview.rejected > last.rejected ? (['regular.doubtRejected'] as const) : []),
    ...(preview.conflicts.count > last.conflicts ? (['regular.doubtConflicts'] as const) : []),
  ];
}
