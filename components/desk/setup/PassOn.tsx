import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import file from '../import/Import.module.css';
import { useSettingAction } from '../settings/context';
import { Region } from '../settings/Region';
import { saveFile } from '../settings/save-file';
import { Failure } from '../shell/Failure';
import styles from './Setup.module.css';

const save = ({ text, name }: { text: string; name: string }) => saveFile(new Blob([text], { type: 'application/json' }), name);

/** The file in force as it came, and this person's own set-up for whoever signs the company's. */
export function PassOn({ inForce }: { inForce: boolean }) {
  const { busy, error, change } = useSettingAction();
  const [name, setName] = useState('');
  const id = useId();
  const passOn = () =>
    change(async () => {
      save(await send('setup.file', {}));
      return say('setup.saved');
    });
  const own = () =>
    change(async () => {
      save(await send('setup.own', { name }));
      return say('setup.ownSaved');
    });
  return (
    <Region title={say('setup.pass')} about={say('setup.passAbout')}>
      {inForce && (
        <div className={styles.buttons}>
          <Button icon={Download} aria-disabled={busy} onClick={() => void passOn()}>
            {say('setup.save')}
          </Button>
        </div>
      )}
      <label htmlFor={id} className={file.label}>
        {say('setup.ownName')}
      </label>
      <input
        autoComplete="off"
        id={id}
        className={field.field}
        value={name}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
      />
      <div className={styles.buttons}>
        <Button icon={Download} aria-disabled={busy || !name.trim()} onClick={() => name.trim() && void own()}>
          {say('setup.own')}
        </Button>
      </div>
      <Failure error={error} />
    </Region>
  );
}
