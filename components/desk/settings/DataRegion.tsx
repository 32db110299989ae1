import { Button } from '@/components/ui/Button';
import type { DataSummary } from '@/lib/domain/desk/settings';
import { send } from '@/lib/messaging/client';
import { figure, say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Data.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

export function DataRegion({ summary }: { summary: DataSummary }) {
  const { busy, error, locked, change } = useSettingAction();
  const none = summary.sampleAccounts === 0;
  const load = () =>
    change(async () => {
      const { sampleAccounts } = await send('sample.load', {});
      return say('settingsData.loaded', { count: sampleAccounts });
    });
  const remove = () =>
    change(async () => {
      const after = await send('sample.remove', {});
      return say('settingsData.removed', { count: summary.sampleAccounts - after.sampleAccounts });
    });
  return (
    <Region title={say('settingsData.title')} about={say('settingsData.about')}>
      <dl className={own.figures}>
        <Figure name={say('settingsData.accounts')} value={summary.accounts} />
        <Figure name={say('settingsData.samples')} value={summary.sampleAccounts} />
        <Figure name={say('settingsData.contacts')} value={summary.contacts} />
        <Figure name={say('settingsData.openTasks')} value={summary.openTasks} />
      </dl>
      <div className={own.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void load()}>
          {say('desk.loadSample')}
        </Button>
        <Button look="danger" disabled={locked} aria-disabled={busy || none} onClick={() => !none && void remove()}>
          {say('settingsData.remove')}
        </Button>
      </div>
      <Failure error={error} />
      <p className={styles.words}>{say('desk.noPassword')}</p>
    </Region>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className={own.figure}>
      <dt>{name}</dt>
      <dd>{figure(value)}</dd>
    </div>
  );
}
