import { useId } from 'react';
import type { SettingsView } from '@/lib/domain/desk';
import type { HostId } from '@/lib/domain/place';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Hosts.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

const NAMES: Record<HostId, string> = { salesforce: 'Salesforce', zendesk: 'Zendesk', gmail: 'Gmail' };
const PLACES: Record<HostId, string> = {
  salesforce: 'Lightning record pages',
  zendesk: 'Tickets, users and organizations in the agent workspace',
  gmail: 'Conversations in Gmail on the web',
};

export function Hosts({ hosts }: { hosts: SettingsView['hosts'] }) {
  const { error, locked, change } = useSettingAction();
  const set = (host: HostId, enabled: boolean) =>
    change(async () => {
      await send('host.set', { host, enabled });
      return `Sidelight is ${enabled ? 'on' : 'off'} in ${NAMES[host]}.`;
    });
  return (
    <Region title="Hosts" about="Where the panel appears. Switched off, Sidelight reads nothing in that product.">
      <Failure error={error} />
      <ul className={styles.list}>
        {(Object.keys(NAMES) as HostId[]).map((host) => (
          <HostSwitch key={host} host={host} on={hosts[host]} locked={locked} onChange={(enabled) => void set(host, enabled)} />
        ))}
      </ul>
    </Region>
  );
}

function HostSwitch({ host, on, locked, onChange }: { host: HostId; on: boolean; locked: boolean; onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <li className={styles.line}>
      <span className={styles.lineText}>
        <label htmlFor={id} className={own.host}>
          {NAMES[host]}
        </label>
        <span id={`${id}-where`} className={styles.where}>
          {PLACES[host]}
        </span>
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={own.switch}
        aria-describedby={`${id}-where`}
        checked={on}
        aria-checked={on}
        disabled={locked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </li>
  );
}
