import { useId, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import type { SetupPreview, SetupView } from '@/lib/domain/company/setup';
import { send } from '@/lib/messaging/client';
import { allowAddress } from '@/lib/messaging/permissions/address';
import { say } from '@/lib/words/say';
import file from '../import/Import.module.css';
import { useSettingAction } from '../settings/context';
import { Region } from '../settings/Region';
import settings from '../settings/Settings.module.css';
import { FromAddress } from './FromAddress';
import { Preview } from './Preview';

/** Larger files are refused by the worker with its own sentence; so much is enough for it to say so. */
const MOST_READ = 7_900_000;

interface Read {
  text: string;
  preview: SetupPreview;
  address?: { url: string; etag?: string };
}

async function fromFile(chosen: File): Promise<Read> {
  const text = await chosen.slice(0, MOST_READ).text();
  return { text, preview: await send('setup.preview', { text }) };
}

/** Called in the press itself. Without leave the worker refuses, with its sentence. */
async function fromAddress(url: string): Promise<Read> {
  await allowAddress(url);
  const { text, etag, preview } = await send('setup.look', { url });
  return { text, preview, address: { url, ...(etag && { etag }) } };
}

/** Takes a file or what stands at an address, shows what it would change, and puts it into force when asked. */
export function TakeAnother({ view }: { view: SetupView }) {
  const { busy, error, locked, run, clear, change } = useSettingAction();
  const [read, setRead] = useState<Read>();
  const id = useId();
  const look = (open: () => Promise<Read>) =>
    run(async () => {
      setRead(undefined);
      setRead(await open());
    });
  const apply = ({ text, address, preview: { digest, name } }: Read) =>
    change(async () => {
      await send('setup.apply', { text, digest, ...(address && { address }) });
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
          if (chosen) void look(() => fromFile(chosen));
        }}
        onClick={({ currentTarget }) => {
          // The same file chosen again, after a correction, must be read again.
          currentTarget.value = '';
          clear();
        }}
      />
      <FromAddress view={view} busy={busy} onLook={(url) => void look(() => fromAddress(url))} />
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
