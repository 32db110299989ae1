import type { AccountField, Provenance } from './account';
import type { SourceRecord } from './record';

/** Where a value comes from and when it was true: as of its row, or since when that field was looked at by itself and found right. */
export function provenanceOf({ connectionId, label, asOf, heldAt }: SourceRecord, field?: AccountField): Provenance {
  const held = field && heldAt?.[field];
  return { connectionId, label, asOf: held && held > asOf ? held : asOf };
}
