import type { AccountField, Provenance } from '../account';
import type { SourceRecord } from '../record';

/**
 * Where a value comes from and when it was true: as of its row, or of the earlier file that said it, or since when that field was
 * looked at by itself and found right.
 */
export function provenanceOf({ connectionId, heldAt, kept, ...row }: SourceRecord, field?: AccountField): Provenance {
  const { label, asOf } = (field && kept?.[field]) ?? row;
  const held = field && heldAt?.[field];
  return { connectionId, label, asOf: held && held > asOf ? held : asOf };
}
