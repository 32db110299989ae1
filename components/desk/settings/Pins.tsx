import type { IsoInstant } from '@/lib/domain/account';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import type { SettingsView } from '@/lib/domain/desk';
import type { Pin } from '@/lib/domain/identity';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';
import styles from './Settings.module.css';

const SCOPES: Record<Pin['scope'], string> = {
  address: 'Mail address',
  organization: 'Zendesk organization',
  domain: 'Everybody at',
  thread: 'Gmail conversation',
};

export function Pins({ pins }: { pins: SettingsView['pins'] }) {
  const { error, locked, change } = useSettingAction();
  const remove = (pinId: string) =>
    change(async () => {
      await send('pin.remove', { pinId });
      return 'The pin is removed. Sidelight matches by itself again.';
    });
  return (
    <Region title="Pinned matches" about="Corrections you made in the panel. They win over every other way of recognising an account.">
      <Failure error={error} />
      <RemovableList
        empty="Nothing pinned. “Change account” in the panel offers to remember your choice."
        locked={locked}
        onRemove={(pinId) => void remove(pinId)}
        lines={pins.map((pin) => ({ key: pin.id, remove: `Remove pin ${pin.value}`, text: <PinText pin={pin} /> }))}
      />
    </Region>
  );
}

function PinText({ pin }: { pin: SettingsView['pins'][number] }) {
  return (
    <>
      <span>
        {SCOPES[pin.scope]} <bdi className={styles.strong}>{pin.value}</bdi> means <bdi className={styles.strong}>{pin.accountName}</bdi>
      </span>
      <span className={styles.where}>{pin.expiresAt ? <Until instant={pin.expiresAt as IsoInstant} /> : 'until you remove it'}</span>
    </>
  );
}

function Until({ instant }: { instant: IsoInstant }) {
  const day = localDay(instant);
  return (
    <>
      until <time dateTime={day}>{formatDay(day, todayIso())}</time>, then asked again
    </>
  );
}
