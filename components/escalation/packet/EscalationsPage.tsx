import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { EscalationLine } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../../desk/data/changes';
import { useLive } from '../../desk/data/use-live';
import { Failure } from '../../desk/shell/Failure';
import { PageTitle } from '../../desk/shell/PageTitle';
import { standsWords } from './line-words';
import { NewEscalation } from './NewEscalation';
import styles from './Packet.module.css';

const CHANGES: readonly Change[] = ['escalations', 'outbox', 'book', 'settings'];

/** Every escalation, the one that moved last first. */
export function EscalationsPage() {
  const read = useCallback(() => send('escalation.list', {}), []);
  const { data: lines, error } = useLive(read, CHANGES);
  return (
    <>
      <PageTitle title={say('escalation.title')} lead={say('escalation.lead')} />
      <Failure error={error} />
      <NewEscalation />
      {lines?.length === 0 && (
        <div className={styles.part}>
          <p className={styles.name}>{say('escalation.none')}</p>
          <p className={styles.soft}>{say('escalation.noneWhy')}</p>
        </div>
      )}
      {lines && lines.length > 0 && (
        <ul aria-label={say('escalation.title')} className={styles.list}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line }: { line: EscalationLine }) {
  const { id, title, accountName, severity, score } = line;
  return (
    <li className={styles.part}>
      <Link to="/escalation/$packetId" params={{ packetId: id }} className={styles.name}>
        <bdi>{title}</bdi>
      </Link>
      <p className={styles.soft}>
        {[accountName, severity, standsWords(line), say('escalation.score', { score })].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
