import { Link } from '@tanstack/react-router';
import type { DeliveryPart, PacketView } from '@/lib/domain/escalation/view';
import { say } from '@/lib/words/say';
import styles from './Packet.module.css';

const PARTS = {
  file: 'escalation.part.file',
  ticket: 'escalation.part.ticket',
  case: 'escalation.part.case',
  note: 'escalation.part.note',
  raise: 'escalation.part.raise',
  link: 'escalation.part.link',
} as const;

/** Every part that left or waits, each with its receipt. */
export function Deliveries({ parts }: Pick<PacketView, 'parts'>) {
  if (parts.length === 0) return null;
  return (
    <section aria-label={say('escalation.delivered')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.delivered')}</h2>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id} className={styles.row}>
            <span>
              {say(PARTS[part.kind])}
              {part.name && (
                <>
                  {' '}
                  <bdi>{part.name}</bdi>
                </>
              )}
              {`, ${part.destinationName}`}
            </span>
            {part.link ? (
              <a href={part.link} target="_blank" rel="noreferrer noopener">
                {say('escalation.arrived')}
              </a>
            ) : (
              <span className={part.state === 'needs_you' ? styles.bad : styles.soft}>{stateOf(part)}</span>
            )}
          </li>
        ))}
      </ul>
      {parts.some(({ state }) => state === 'needs_you') && (
        <p className={styles.soft}>
          {say('escalation.partsByOutbox')} <Link to="/outbox">{say('escalation.toOutbox')}</Link>
        </p>
      )}
    </section>
  );
}

function stateOf({ state, error }: DeliveryPart): string {
  if (state === 'needs_you') return say('escalation.needsYou', { why: error?.message ?? '' });
  return say(state === 'arrived' ? 'escalation.arrived' : 'escalation.waits');
}
