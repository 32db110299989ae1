import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { say } from '@/lib/words/say';
import settings from '../../settings/Settings.module.css';
import styles from '../Import.module.css';
import { chooseFile, chooseFolder, exportsIn, hasPickers } from './handles';
import { inFolder } from './open-place';
import type { useRegulars } from './use-regulars';

/** A folder with several reports, of which the person names one. */
interface Folder {
  handle: FileSystemDirectoryHandle;
  files: File[];
}

/** Where an export is put regularly: its place is remembered when the first one is imported. */
export function AddRegular({ regulars: { add, run }, busy }: { regulars: ReturnType<typeof useRegulars>; busy: boolean }) {
  const id = useId();
  const [url, setUrl] = useState('');
  const [folder, setFolder] = useState<Folder>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (url.trim() && !busy) void add({ is: 'address', url: url.trim() }).then((worked) => worked && setUrl(''));
  };
  const file = async () => {
    let handle: FileSystemFileHandle | undefined;
    await run(async () => {
      handle = await chooseFile();
    });
    if (handle) await add({ is: 'file', handle });
  };
  const openFolder = () =>
    run(async () => {
      setFolder(undefined);
      const handle = await chooseFolder();
      if (handle) setFolder({ handle, files: await exportsIn(handle) });
    });
  return (
    <div className={styles.adding}>
      {hasPickers() ? (
        <div className={styles.buttons}>
          <Button aria-disabled={busy} onClick={() => !busy && void file()}>
            {say('regular.addFile')}
          </Button>
          <Button aria-disabled={busy} onClick={() => !busy && void openFolder()}>
            {say('regular.addFolder')}
          </Button>
        </div>
      ) : (
        <p className={settings.empty}>{say('regular.noPickers')}</p>
      )}
      {folder && (
        <fieldset className={styles.reports}>
          <legend>{say('regular.whichReport', { name: folder.handle.name })}</legend>
          {folder.files.map((one) => (
            <Button
              key={one.name}
              aria-disabled={busy}
              onClick={() => !busy && void add(inFolder(folder.handle, one), one).then(() => setFolder(undefined))}
            >
              <bdi>{one.name}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
      <form className={settings.form} onSubmit={submit} noValidate>
        <label htmlFor={id} className={settings.label}>
          {say('regular.address')}
        </label>
        <div className={settings.entry}>
          <input
            id={id}
            type="url"
            className={field.field}
            value={url}
            maxLength={2_000}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-about`}
            onChange={({ target }) => setUrl(target.value)}
          />
          <Button type="submit" aria-disabled={busy || !url.trim()}>
            {say('regular.read')}
          </Button>
        </div>
        <p id={`${id}-about`} className={settings.empty}>
          {say('regular.addressAbout')}
        </p>
      </form>
    </div>
  );
}
