import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { ImportKind } from '@/lib/domain/files/import-kind';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useImport } from './context';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';
import { fateWords } from './status-words';
import { useArrived } from './use-in-sight';

const KINDS = {
  accounts: 'importDecision.accounts',
  contacts: 'importDecision.contacts',
  tasks: 'importDecision.tasks',
  subscriptions: 'importDecision.subscriptions',
  usage: 'importDecision.usage',
  touchpoints: 'importDecision.touchpoints',
  tickets: 'importDecision.tickets',
  surveys: 'importDecision.surveys',
  milestones: 'importDecision.milestones',
} as const satisfies Record<ImportKind, TextKey>;

/** What the file would change in numbers, and the only button that changes it. */
export function Decision({ preview, busy }: { preview: ImportPreview; busy: boolean }) {
  const { commit, discard } = useImport();
  const arrived = useArrived();
  const { accepted, rejected, fates, kind, fileName, problem, conflicts } = preview;
  const what = problem ? say('importDecision.unreadable') : say(KINDS[kind], { count: accepted });
  return (
    <div ref={arrived} className={styles.decision}>
      <div>
        <p className={styles.verdict}>
          <Rich text="importDecision.inFile" values={{ what: <strong>{what}</strong>, file: <bdi>{fileName}</bdi> }} />
        </p>
        {!problem && (
          <ul className={styles.tally} aria-label={say('importDecision.tally')}>
            {fateWords(fates).map((words) => (
              <li key={words}>{words}</li>
            ))}
            <li className={rejected > 0 ? styles.bad : undefined}>{say('importDecision.rejected', { count: rejected })}</li>
            {conflicts.count > 0 && <li>{say('importConflict.tally', { count: conflicts.count })}</li>}
          </ul>
        )}
        <p className={styles.unchanged}>{say('importDecision.untouched')}</p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={discard}>{say('importDecision.discard')}</Button>
        <Button look="primary" disabled={accepted === 0} aria-disabled={busy} onClick={() => void commit()}>
          {say('importDecision.import')}
        </Button>
      </div>
    </div>
  );
}
