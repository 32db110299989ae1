import type { ReactNode } from 'react';
import type { SetupFacts } from '@/lib/domain/company/setup';
import { say } from '@/lib/words/say';
import styles from '../settings/Company.module.css';
import { dayWords, partsWords, signerWords } from './words';

/** What a set-up is: name, serial, who signed it, until when, what it sets. */
export function Facts({ facts, came }: { facts: SetupFacts; came?: string }) {
  return (
    <dl className={styles.lines}>
      <Line name={say('setup.name')}>
        <bdi>{facts.name}</bdi>
      </Line>
      <Line name={say('setup.serial')}>{String(facts.serial)}</Line>
      <Line name={say('setup.signedBy')}>
        <bdi>{signerWords(facts)}</bdi>
      </Line>
      <Line name={say('setup.expires')}>{facts.expires ? dayWords(facts.expires) : say('setup.never')}</Line>
      <Line name={say('setup.sets')}>{partsWords(facts.sections)}</Line>
      {came && <Line name={say('setup.came')}>{came}</Line>}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
