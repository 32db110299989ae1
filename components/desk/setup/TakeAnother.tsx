import { useId, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import type { SetupPreview } from '@/lib/domain/setup';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import file from '../import/Import.module.css';
import { useSettingAction } from '../settings/context';
import { Region } from '../settings/Region';
import settings from '../settings/Settings.module.css';
import { Preview } from './Preview';

/** Larger files are refused by the worker with its own sentence; so much is enough for it to say so. */
const MOST_READ = 7_900_000;

/** Takes a file, shows what it would change, and puts it into force when asked. */
export function TakeAnother() {
  const { busy, error, locked, run, clear, change } = useSettingAction();
  const [read, setRead] = useState<{ text: string; preview: SetupPreview }>();
  const id = useId();
  const look = (chosen: File) =>
    run(async () => {
      setRead(undefined);
      const text = await chosen.slice(0, MOST_READ).text();
      setRead({ text, preview: await send('setup.preview', { text }) });
    });
  const apply = ({ text, preview: { digest, name } }: { text: string; preview: SetupPreview }) =>
    change(async () => {
      await send('setup.apply', { text, digest });
      setRead(undefined);
      return say('setup.applied', { name });
    });
  return (
    <Region title={say('setup.take')} about={say('setup.takeAbout')}>
      <label htmlFor={id} className={file.label}>
        {say('setup.choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={file.file}
        disabled={locked}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void look(chosen);
        }}
        onClick={({ currentTarget }) => {
          // The same file chosen again, after a correction, must be read again.
          currentTarget.value = '';
          clear();
        }}
      />
      <div role="status">{busy && !read && <p className={settings.empty}>{say('setup.reading')}</p>}</div>
      {error && (
        <div role="alert">
          <Banner tone="bad">
            <p>{error.message}</p>
            <p>{say('setup.notTaken')}</p>
          </Banner>
        </div>
      )}
      {read && <Preview preview={read.preview} busy={busy} apply={() => void apply(read)} cancel={() => setRead(undefined)} />}
    </Region>
  );
}
