import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import type { Account } from '@/lib/domain/account';
import { agoWords } from '@/lib/domain/dates';
import { lastContact } from '@/lib/domain/touchpoint/last-contact';
import { say } from '@/lib/words/say';
import styles from '../parts/lines.module.css';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';

/** When we last really spoke. A gap is the message here, so it takes its line. */
export function Contact({ account, clock }: { account: Account; clock: Clock }) {
  const { lastTwoWay, lastOutreach, unanswered, nextStep } = lastContact(account, clock.now);
  return (
    <Section name={say('regions.contact')} field="touchpoints" account={account} clock={clock}>
      {lastTwoWay ? (
        <p>
          <Rich text="contact.twoWay" values={{ when: <strong className={styles.strong}>{agoWords(lastTwoWay.at, clock.now)}</strong> }} />
        </p>
      ) : (
        <p className={styles.gap}>{say('contact.noTwoWay')}</p>
      )}
      {lastOutreach && (
        <p className={styles.soft}>
          <Rich
            text={unanswered ? 'contact.unanswered' : 'contact.outreach'}
            values={{
              when: agoWords(lastOutreach.at, clock.now),
              noAnswer: <span className={styles.warn}>{say('contact.noAnswer')}</span>,
            }}
          />
        </p>
      )}
      {nextStep && (
        <p className={cx(styles.soft, styles.clamp)}>
          <Rich text="contact.nextStep" values={{ step: <bdi>{nextStep}</bdi> }} />
        </p>
      )}
    </Section>
  );
}
