import type { Account } from '@/lib/domain/account';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { textOf } from '@/lib/domain/records/fields';
import { type FieldGap, gapsOf } from '@/lib/domain/records/required';
import { fieldName } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { useRegionName } from '../account/RegionOwner';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import type { Clock } from '../parts/useClock';
import { usePanel } from '../state/store';
import { FieldTrouble } from './FieldTrouble';
import { FillIn } from './FillIn';
import styles from './Records.module.css';
import { unarrived } from './records';

/** What the record lacks, as one quiet line that names it; opened, each is filled in where it stands. */
export function Gaps({ account, pending, clock }: { account: Account; pending: readonly PendingWrite[]; clock: Clock }) {
  const may = useCanAct();
  const name = useRegionName(say('records.group'));
  const open = usePanel((state) => state.open.gaps ?? false);
  const writes = unarrived(pending).filter(({ operation }) => operation.kind === 'field.set');
  const troubles = writes.filter(({ state }) => state === 'needs_you');
  const gaps = gapsOf(account, clock.now).filter(
    (gap) => !writes.some(({ operation }) => 'field' in operation && operation.field === gap.field),
  );
  if (gaps.length === 0 && writes.length === 0) return null;
  const words = gapWords(gaps);
  return (
    <section aria-label={name} className={styles.gaps}>
      {troubles.map((write) => (
        <FieldTrouble key={write.id} write={write} clock={clock} />
      ))}
      {writes.map(({ id, state, operation }) =>
        state !== 'needs_you' && operation.kind === 'field.set' ? (
          <p key={id} className={styles.quiet}>
            {say('records.onItsWay', {
              value: say('records.about', { field: fieldName(operation.field), value: textOf(operation.value) }),
            })}
          </p>
        ) : null,
      )}
      {words &&
        (may ? (
          <Disclosure name="gaps" closed={<span className={lines.clamp}>{words}</span>} about={words}>
            <FillIn key={account.id} accountId={account.id} open={open} gaps={gaps} />
          </Disclosure>
        ) : (
          <p className={styles.quiet}>{words}</p>
        ))}
    </section>
  );
}

function gapWords(gaps: readonly FieldGap[]): string {
  const of = (kind: FieldGap['kind']) => gaps.filter((gap) => gap.kind === kind);
  const named = (some: readonly FieldGap[]) => some.map(({ field }) => fieldName(field)).join(', ');
  const [missing, stale] = [of('missing'), of('stale')];
  return [
    ...(missing.length > 0 ? [say('records.missing', { count: missing.length, fields: named(missing) })] : []),
    ...(stale.length > 0 ? [say('records.stale', { count: stale.length, fields: named(stale) })] : []),
  ].join(' · ');
}
