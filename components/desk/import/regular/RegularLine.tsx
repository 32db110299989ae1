import { Button } from '@/components/ui/Button';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import { addressName, type Regular } from '@/lib/domain/files/regular-import';
import { say } from '@/lib/words/say';
import settings from '../../settings/Settings.module.css';
import styles from '../Import.module.css';

const nameOf = ({ place }: Regular) =>
  place.is === 'address'
    ? addressName(place.url)
    : place.is === 'file'
      ? place.handle.name
      : say('regular.inFolder', { name: place.handle.name });

interface RegularLineProps {
  regular: Regular;
  busy: boolean;
  again: () => void;
  forget: () => void;
}

export function RegularLine({ regular, busy, again, forget }: RegularLineProps) {
  const { readAs, last } = regular;
  const name = nameOf(regular);
  const day = formatDay(localDay(last.at), todayIso());
  return (
    <li className={styles.regularLine}>
      <span className={settings.lineText}>
        <bdi className={settings.strong}>{name}</bdi>
        <span>{say(`importFile.${readAs.kind}`)}</span>
        <span className={settings.where}>
          <bdi>{say('regular.last', { file: last.fileName, day, count: last.count })}</bdi>
          {last.rejected > 0 && <> · {say('regular.leftOut', { count: last.rejected })}</>}
        </span>
      </span>
      <span className={styles.buttons}>
        <Button aria-disabled={busy} aria-label={say('regular.againNamed', { name })} onClick={() => !busy && again()}>
          {say('regular.again')}
        </Button>
        <Button look="ghost" aria-disabled={busy} aria-label={say('regular.forgetNamed', { name })} onClick={() => !busy && forget()}>
          {say('regular.forget')}
        </Button>
      </span>
    </li>
  );
}
