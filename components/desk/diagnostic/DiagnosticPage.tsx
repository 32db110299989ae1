import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import styles from './Diagnostic.module.css';
import { Made } from './Made';

const CHANGES: readonly Change[] = ['settings'];
const read = () => send('diagnostic.read', {});

/** The structure of a host page that changed, to be read whole before a person copies or saves it. */
export function DiagnosticPage() {
  const { data, error, reload } = useLive(read, CHANGES);
  return (
    <>
      <PageTitle title={say('diagnostic.title')} lead={say('diagnostic.lead')} />
      <Failure error={error} />
      {data && <Made diagnostic={data} onDiscarded={reload} />}
      {data === null && (
        <section className={styles.none}>
          <p>{say('diagnostic.none')}</p>
          <p className={styles.soft}>{say('diagnostic.how')}</p>
        </section>
      )}
    </>
  );
}
