import { Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { todayIso } from '@/lib/domain/dates';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Data.module.css';
import { RecordFacts } from './RecordFacts';
import { Region } from './Region';
import { recordFile } from './record-file';
import styles from './Settings.module.css';
import { saveFile } from './save-file';

const CHANGES: readonly Change[] = ['settings', 'outbox', 'connections', 'import'];
const readAudit = () => send('audit.read', {});

/** What was done with the data, whether anybody changed what is written of it, and the whole of it to take along. */
export function RecordRegion() {
  const { data, error, reload } = useLive(readAudit, CHANGES);
  const { busy, error: failed, change, run } = useSettingAction();
  const [checked, setChecked] = useState<{ count: number; bad?: number }>();
  const check = () =>
    run(async () => {
      setChecked(undefined);
      setChecked(await send('audit.check', {}));
      reload();
    });
  const download = () =>
    change(async () => {
      const { file, count } = await recordFile();
      saveFile(file, `sidelight-record-${todayIso()}.jsonl`);
      return say('settingsRecord.saved', { count });
    });
  return (
    <Region title={say('settingsRecord.title')} about={say('settingsRecord.about')}>
      <Failure error={error ?? failed} />
      {data?.count === 0 && <p className={styles.empty}>{say('settingsRecord.empty')}</p>}
      {data && <RecordFacts record={data} />}
      <div className={own.buttons}>
        <Button icon={ShieldCheck} aria-disabled={busy} onClick={() => void check()}>
          {say('settingsRecord.check')}
        </Button>
        <Button icon={Download} aria-disabled={busy} onClick={() => void download()}>
          {say('settingsRecord.download')}
        </Button>
      </div>
      <div role="status">
        {busy && <p className={styles.empty}>{say('settingsRecord.checking')}</p>}
        {checked && (
          <Banner tone={checked.bad === undefined ? 'info' : 'bad'}>
            {checked.bad === undefined
              ? say('settingsRecord.unbroken', { count: checked.count })
              : say('settingsRecord.broken', { seq: checked.bad })}
          </Banner>
        )}
      </div>
    </Region>
  );
}
