import type { Playbook } from '@/lib/domain/playbook/definition';
import { stepWords } from '@/lib/domain/playbook/step-words';
import { conditionWords, stopWords, triggerWords } from '@/lib/domain/playbook/words';
import { say } from '@/lib/words/say';
import styles from './Playbooks.module.css';

/** A playbook as its definition says it, in plain words. */
export function Definition({ playbook }: { playbook: Playbook }) {
  const { name, about, triggers, where, steps, stops = [], coolDown } = playbook;
  return (
    <details className={styles.definition}>
      <summary className={styles.playbook}>
        <bdi>{name}</bdi>
      </summary>
      {about && <p className={styles.about}>{about}</p>}
      <h3 className={styles.term}>{say('playbooks.beginsWhen')}</h3>
      <Terms terms={triggers.map(triggerWords)} />
      {where && (
        <>
          <h3 className={styles.term}>{say('playbooks.onlyWhere')}</h3>
          <Terms terms={[conditionWords(where)]} />
        </>
      )}
      <h3 className={styles.term}>{say('playbooks.steps')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <bdi>{step.title}</bdi> <span className={styles.soft}>{stepWords(step, playbook)}</span>
          </li>
        ))}
      </ol>
      {stops.length > 0 && (
        <>
          <h3 className={styles.term}>{say('playbooks.endsWhen')}</h3>
          <Terms terms={stops.map((stop) => stopWords(stop, playbook))} />
        </>
      )}
      <p className={styles.about}>{say('playbooks.coolDown', { count: coolDown })}</p>
    </details>
  );
}

function Terms({ terms }: { terms: string[] }) {
  return (
    <ul className={styles.terms}>
      {terms.map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  );
}
