import { localDay } from '@/lib/domain/dates';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { textOf } from '@/lib/domain/records/fields';
import { fieldName } from '@/lib/domain/records/words';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { clockTime } from '../parts/as-of';
import { Day } from '../parts/Day';
import type { Clock } from '../parts/useClock';
import { ask } from '../state/ask';
import { By, Clash } from '../tasks/Clash';
import styles from './Records.module.css';

/** A field that was not written: somebody changed it there meanwhile, or it was refused. */
export function FieldTrouble({ write, clock: { today } }: { write: PendingWrite; clock: Clock }) {
  const { id: writeId, operation, error, theirs } = write;
  const may = useCanAct();
  if (operation.kind !== 'field.set') return null;
  const title = fieldName(operation.field);
  const trouble = say('records.notSaved', { field: title, message: error?.message ?? '' });
  const mine = textOf(operation.value);
  if (error?.code === 'conflict') {
    const when = theirs && (
      <time dateTime={theirs.at}>
        <Day date={localDay(theirs.at)} today={today} />, {clockTime(theirs.at)}
      </time>
    );
    const there = theirs && (
      <>
        <bdi>{theirs.status || say('records.nothingThere')}</bdi>
        <By when={when} who={theirs.by} />
      </>
    );
    return (
      <Clash
        name={say('records.clash', { field: title })}
        title={title}
        trouble={trouble}
        theirs={there}
        mine={<bdi>{mine}</bdi>}
        writeId={writeId}
      />
    );
  }

  const act =
    (name: 'outbox.retry' | 'outbox.discard') =>
    ({ accountId, ...page }: BoundIntent) => {
      if (accountId) void ask(name, { intent: { accountId, ...page }, writeId });
    };
  return (
    <div className={styles.trouble}>
      <p>{trouble}</p>
      <p>
        <bdi>{mine}</bdi>
      </p>
      {may && (
        <div className={styles.buttons}>
          <ActionButton size="small" onAct={act('outbox.retry')}>
            {say('outboxPage.retry')}
          </ActionButton>
          <ActionButton size="small" onAct={act('outbox.discard')}>
            {say('outboxPage.discard')}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
