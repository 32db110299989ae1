import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { AdminRegion } from './AdminRegion';
import { Next } from './Next';
import { OtherWays } from './OtherWays';
import { ReloadTabs } from './ReloadTabs';
import { StartFromPages } from './StartFromPages';
import styles from './Welcome.module.css';
import { WorksNow } from './WorksNow';

const CHANGES: readonly Change[] = ['settings', 'book'];
const readWelcome = () => send('welcome.read', {});

/** The first page a new user sees: three ways to begin, where they stand, and what only an administrator can do. */
export function WelcomePage() {
  const { data, error, reload } = useLive(readWelcome, CHANGES);
  return (
    <>
      <PageTitle title={say('welcome.title')} lead={say('welcome.lead')} />
      <Failure error={error} />
      {data && (
        <div className={styles.page}>
          <ReloadTabs count={data.unattached} onDone={reload} />
          {!(data.decided && data.readOnly) && <StartFromPages view={data} onDone={reload} />}
          <OtherWays locked={data.readOnly !== undefined} sampleAccounts={data.sampleAccounts} onDone={reload} />
          <Next view={data} />
          <div className={styles.columns}>
            <WorksNow />
            <AdminRegion extensionId={data.extensionId} workspaces={data.workspaces.map(({ address }) => address)} />
          </div>
        </div>
      )}
    </>
  );
}
