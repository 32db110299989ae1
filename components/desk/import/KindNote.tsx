import { Rich } from '@/components/ui/Rich';
import type { ImportKind } from '@/lib/domain/files/import-kind';
import { say } from '@/lib/words/say';
import styles from './Import.module.css';

/** Names shown; two or three say enough. */
const SHOWN = 4;

/** What a file was taken for, and which of its columns say so: nobody chose it. */
export function KindNote({ kind, names }: { kind: ImportKind; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p className={styles.words}>
      <Rich
        text="importColumns.detected"
        values={{ kind: <strong>{say(`importFile.${kind}`)}</strong>, names: <bdi>{names.slice(0, SHOWN).join(', ')}</bdi> }}
      />
    </p>
  );
}
