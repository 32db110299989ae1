import { useCallback, useState } from 'react';
import type { PlaybooksView } from '@/lib/domain/playbook/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { HowReckoned } from '../shell/HowReckoned';
import { PageTitle } from '../shell/PageTitle';
import { Definition } from './Definition';
import { OfferGroup } from './OfferGroup';
import styles from './Playbooks.module.css';
import { Runs } from './Runs';

const CHANGES: readonly Change[] = ['book', 'outbox', 'today', 'settings'];
/** The most that one question may ask for. */
const MOST = 200;

/** What would begin and why, what is at work, and what each playbook does. */
export function PlaybooksPage() {
  const [lines, setLines] = useState<number>();
  const read = useCallback(() => send('playbooks.read', lines === undefined ? {} : { lines }), [lines]);
  const { data: view, error } = useLive(read, CHANGES);
  return (
    <>
      <PageTitle title={say('playbooks.title')} lead={say('playbooks.lead')} />
      <Failure error={error} />
      {view && <Content view={view} onMore={lines === undefined ? () => setLines(MOST) : undefined} />}
    </>
  );
}

function Content({ view, onMore }: { view: PlaybooksView; onMore: (() => void) | undefined }) {
  const { empty, groups, looking, stuck, running, ended, playbooks, today } = view;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <section aria-label={say('playbookPanel.list')} className={styles.part}>
        <h2 className={styles.name}>{count > 0 ? say('playbooks.wouldBegin', { count }) : say('playbookPanel.list')}</h2>
        {empty && <Begin />}
        {!empty && (looking || stuck) && (
          <p role="status" className={styles.soft}>
            {say(stuck ? 'playbooks.stuck' : 'playbooks.looking')}
          </p>
        )}
        {!empty && groups.length === 0 && !looking && !stuck && <p className={styles.soft}>{say('playbooks.nothing')}</p>}
        {groups.map((group) => (
          <OfferGroup key={group.playbookId} group={group} today={today} onMore={onMore} />
        ))}
      </section>
      <section aria-label={say('playbooks.running')} className={styles.part}>
        <h2 className={styles.name}>{say('playbooks.running')}</h2>
        {running.length > 0 ? <Runs runs={running} today={today} /> : <p className={styles.soft}>{say('playbooks.noneRunning')}</p>}
      </section>
      {ended.length > 0 && (
        <details className={styles.part}>
          <summary className={styles.name}>{say('playbooks.ended')}</summary>
          <Runs runs={ended} today={today} />
        </details>
      )}
      <section aria-label={say('playbooks.inForce')} className={styles.part}>
        <h2 className={styles.name}>{say('playbooks.inForce')}</h2>
        {playbooks.map((playbook) => (
          <Definition key={playbook.id} playbook={playbook} />
        ))}
      </section>
      <HowReckoned parts={['playbooks', 'renewal']} />
    </>
  );
}
