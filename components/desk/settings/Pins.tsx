import { Rich } from '@/components/ui/Rich';
import type { IsoInstant } from '@/lib/domain/account';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import type { SettingsView } from '@/lib/domain/desk/settings';
import type { Pin } from '@/lib/domain/match/identity';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';
import styles from './Settings.module.css';

const MEANS = {
  address: 'settingsPins.address',
  organization: 'settingsPins.organization',
  domain: 'settingsPins.domain',
  thread: 'settingsPins.thread',
} as const satisfies Record<Pin['scope'], TextKey>;

export function Pins({ pins }: { pins: SettingsView['pins'] }) {
  const { error, locked, change } = useSettingAction();
  const remove = (pinId: string) =>
    change(async () => {
      await send('pin.remove', { pinId });
      return say('settingsPins.removed');
    });
  return (
    <Region title={say('settingsPins.title')} about={say('settingsPins.about')}>
      <Failure error={error} />
      <RemovableList
        empty={say('settingsPins.none')}
        locked={locked}
        onRemove={(pinId) => void remove(pinId)}
        lines={pins.map((pin) => ({ key: pin.id, remove: say('settingsPins.remove', { value: pin.value }), text: <PinText pin={pin} /> }))}
      />
    </Region>
  );
}

function PinText({ pin }: { pin: SettingsView['pins'][number] }) {
  return (
    <>
      <span>
        <Rich
          text={MEANS[pin.scope]}
          values={{
            value: <bdi className={styles.strong}>{pin.value}</bdi>,
            account: <bdi className={styles.strong}>{pin.accountName}</bdi>,
          }}
        />
      </span>
      <span className={styles.where}>
        {pin.expiresAt ? <Until instant={pin.expiresAt as IsoInstant} /> : say('settingsPins.untilRemoved')}
      </span>
    </>
  );
}

function Until({ instant }: { instant: IsoInstant }) {
  const day = localDay(instant);
  return <Rich text="settingsPins.until" values={{ date: <time dateTime={day}>{formatDay(day, todayIso())}</time> }} />;
}
