import type { FieldGap } from '@/lib/domain/records/required';
import { say } from '@/lib/words/say';
import { FieldRow } from './FieldRow';
import { FirstWrite } from './FirstWrite';
import styles from './Records.module.css';
import { useHelp } from './records';

/** One row for each field that is missing or old: what it says, where it goes, and why it cannot be set here, before anything is typed. */
export function FillIn({ accountId, open, gaps }: { accountId: string; open: boolean; gaps: readonly FieldGap[] }) {
  const help = useHelp(open);
  if (!help) return null;
  const cells = gaps.flatMap((gap) => help.row.cells.find(({ field }) => field === gap.field) ?? []);
  return (
    <div className={styles.form}>
      <FirstWrite confirm={help.confirm} />
      {cells.map((cell) => (
        <FieldRow key={`${cell.field} ${cell.text}`} accountId={accountId} cell={cell} confirmed={help.confirm !== undefined} />
      ))}
      {help.row.others.includes('contacts') && <p className={styles.quiet}>{say('records.nobodyKnown')}</p>}
    </div>
  );
}
