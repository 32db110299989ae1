import { Button } from '@/components/ui/Button';
import { useImport } from './context';
import styles from './Import.module.css';
import { type ImportKind, type ImportPreview, ROW_FATES } from './importer';
import { FATE_WORDS, number } from './status-words';

const KIND_WORDS: Record<ImportKind, [one: string, many: string]> = {
  accounts: ['account', 'accounts'],
  contacts: ['contact', 'contacts'],
  tasks: ['task', 'tasks'],
};

/** What the file would change in numbers, and the only button that changes it. */
export function Decision({ preview, busy }: { preview: ImportPreview; busy: boolean }) {
  const { commit, discard } = useImport();
  const { accepted, rejected, fates, kind, fileName, problem } = preview;
  const [one, many] = KIND_WORDS[kind];
  return (
    <div className={styles.decision}>
      <div>
        <p className={styles.verdict}>
          <strong>{problem ? 'Nothing can be read yet' : `${number(accepted)} ${accepted === 1 ? one : many}`}</strong> in{' '}
          <bdi>{fileName}</bdi>
        </p>
        {!problem && (
          <ul className={styles.tally} aria-label="What the file would do">
            {ROW_FATES.map((fate) => (
              <li key={fate}>
                {number(fates[fate])} {FATE_WORDS[fate].toLowerCase()}
              </li>
            ))}
            <li className={rejected > 0 ? styles.bad : undefined}>{number(rejected)} rejected</li>
          </ul>
        )}
        <p className={styles.unchanged}>Your book is unchanged until you press Import.</p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={discard}>Discard</Button>
        <Button look="primary" disabled={accepted === 0} aria-disabled={busy} onClick={() => void commit()}>
          Import
        </Button>
      </div>
    </div>
  );
}
