import type { Channel, Composer } from '@/lib/domain/outreach/insert';
import { talkIn } from '@/lib/domain/talk';
import { say } from '@/lib/words/say';
import { usePanel } from '../state/store';
import styles from './Outreach.module.css';

/** Beside a ticket, what a person does there themselves before "Insert" can be offered: nobody would guess it from a missing button. */
export function HowToInsert({ channel, composer }: { channel: Channel; composer: Composer | undefined }) {
  const place = usePanel((state) => state.view?.place);
  const onTicket = place?.refs.some((ref) => talkIn(ref) === 'ticket' && ref.role === 'focus');
  if (!onTicket || channel === 'email' || composer?.channel === channel) return null;
  const stands = composer && composer.channel !== 'email' ? composer.channel : undefined;
  const first = stands === 'ticket.internal' ? 'outreach.makePublic' : stands ? 'outreach.makeNote' : 'outreach.clickReply';
  return <p className={styles.soft}>{say(first)}</p>;
}
