import { Link } from '@tanstack/react-router';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { SettingsContext } from '../settings/context';
import { Region } from '../settings/Region';
import settings from '../settings/Settings.module.css';
import { useSaid } from '../settings/use-said';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { System } from './System';

const CHANGES: readonly Change[] = ['connections', 'settings', 'outbox'];
const read = () => send('connections.read', {});

/** The company's own systems: one region for each kind, one card for each sign-in. */
export function ConnectionsPage() {
  const { data, error, reload } = useLive(read, CHANGES);
  const [said, tell] = useSaid();

  return (
    <SettingsContext value={{ reload, tell, locked: data?.readOnly !== undefined, decided: data?.company.policy.decided ?? [] }}>
      <PageTitle title={say('connect.title')} lead={say('connect.lead')}>
        <Link to="/settings">{say('connect.allSettings')}</Link>
      </PageTitle>
      <Failure error={error} />
      {data && (
        <div className={settings.regions}>
          {data.systems.map((system) => (
            <System key={system.connector} system={system} />
          ))}
          <Region title={say('connect.keeping')} about={say('connect.keepingAbout')}>
            <p className={settings.words}>{say(data.sessionOnly ? 'connect.keptInSession' : 'connect.keptOnDisk')}</p>
            <p className={settings.words}>{say('connect.unused', { count: data.unusedDays })}</p>
          </Region>
        </div>
      )}
      <p role="status" className={settings.said}>
        {said}
      </p>
    </SettingsContext>
  );
}
