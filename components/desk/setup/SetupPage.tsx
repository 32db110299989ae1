import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { SettingsContext } from '../settings/context';
import settings from '../settings/Settings.module.css';
import { useSaid } from '../settings/use-said';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { InForce } from './InForce';
import { PassOn } from './PassOn';
import { Role } from './Role';
import { TakeAnother } from './TakeAnother';

const CHANGES: readonly Change[] = ['settings'];
const readSetup = () => send('setup.read', {});

/** How the company judges accounts, for everybody: what holds, another file, and what to pass on. */
export function SetupPage() {
  const { data, error, reload } = useLive(readSetup, CHANGES);
  const [said, tell] = useSaid();

  return (
    <SettingsContext value={{ reload, tell, locked: data?.readOnly !== undefined, decided: [] }}>
      <PageTitle title={say('setup.title')} lead={say('setup.lead')} />
      <Failure error={error} />
      {data && (
        <div className={settings.regions}>
          <InForce view={data} />
          <TakeAnother view={data} />
          <Role view={data} />
          <PassOn inForce={data.inForce !== undefined} />
        </div>
      )}
      <p role="status" className={settings.said}>
        {said}
      </p>
    </SettingsContext>
  );
}
