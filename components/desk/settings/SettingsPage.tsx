import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { Company } from './Company';
import { Connections } from './Connections';
import { SettingsContext } from './context';
import { DataRegion } from './DataRegion';
import { ExportRegion } from './ExportRegion';
import { ForgetEverything } from './ForgetEverything';
import { ForgetPerson } from './ForgetPerson';
import { Hosts } from './Hosts';
import { NeverLog } from './NeverLog';
import { Notices } from './Notices';
import { OpenPages } from './OpenPages';
import { OwnDomains } from './OwnDomains';
import { Pins } from './Pins';
import { RecordRegion } from './RecordRegion';
import { ScreenRegion } from './ScreenRegion';
import styles from './Settings.module.css';
import { Setup } from './Setup';
import { Shortcuts } from './Shortcuts';
import { Sources } from './Sources';
import { useSaid } from './use-said';
import { Workspaces } from './Workspaces';

const CHANGES: readonly Change[] = ['settings', 'book'];
const readSettings = () => send('settings.read', {});

export function SettingsPage() {
  const { data, error, reload } = useLive(readSettings, CHANGES);
  const [said, tell] = useSaid();

  return (
    <SettingsContext value={{ reload, tell, locked: data?.readOnly !== undefined, decided: data?.company.policy.decided ?? [] }}>
      <PageTitle title={say('desk.settings')} lead={say('settings.lead')} />
      <Failure error={error} />
      {data && (
        <div className={styles.regions}>
          {data.readOnly?.code !== 'storage_closed' && (
            <>
              <Company company={data.company} />
              <Setup />
              <Workspaces workspaces={data.workspaces} />
              <OpenPages pages={data.openPages} />
              <Connections />
              <Hosts hosts={data.hosts} company={data.company} />
              <OwnDomains domains={data.ownDomains} />
              <NeverLog rules={data.neverLog} />
              <Sources order={data.sourceOrder} />
              <Pins pins={data.pins} />
              <ScreenRegion screen={data.screen} />
              <Notices company={data.company} />
              <Shortcuts shortcuts={data.shortcuts} browser={data.browser} />
              <DataRegion summary={data.summary} />
              <ExportRegion company={data.company} />
              <RecordRegion />
              <ForgetPerson />
            </>
          )}
          <ForgetEverything />
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </SettingsContext>
  );
}
