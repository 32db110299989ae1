import { useId } from 'react';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { CompanyPolicy, SettingsView } from '@/lib/domain/desk';
import type { HostId } from '@/lib/domain/place';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Hosts.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

const NAMES: Record<HostId, string> = { salesforce: 'Salesforce', zendesk: 'Zendesk', gmail: 'Gmail' };
const PLACES = {
  salesforce: 'settingsHosts.salesforce',
  zendesk: 'settingsHosts.zendesk',
  gmail: 'settingsHosts.gmail',
} as const satisfies Record<HostId, TextKey>;

export function Hosts({ hosts, company }: { hosts: SettingsView['hosts']; company: CompanyPolicy }) {
  const { error, locked, change } = useSettingAction();
  const set = (host: HostId, enabled: boolean) =>
    change(async () => {
      await send('host.set', { host, enabled });
      return say(enabled ? 'settingsHosts.on' : 'settingsHosts.off', { host: NAMES[host] });
    });
  return (
    <Region title={say('settingsHosts.title')} about={say('settingsHosts.about')}>
      <Failure error={error} />
      <ul className={styles.list}>
        {(Object.keys(NAMES) as HostId[]).map((host) => (
          <HostSwitch
            key={host}
            host={host}
            on={hosts[host]}
            locked={locked}
            byCompany={company.policy['hosts.disabled'].includes(host)}
            onChange={(enabled) => void set(host, enabled)}
          />
        ))}
      </ul>
    </Region>
  );
}

interface HostSwitchProps {
  host: HostId;
  on: boolean;
  locked: boolean;
  /** Switched off for everybody. */
  byCompany: boolean;
  onChange: (on: boolean) => void;
}

function HostSwitch({ host, on, locked, byCompany, onChange }: HostSwitchProps) {
  const id = useId();
  return (
    <li className={styles.line}>
      <span className={styles.lineText}>
        <label htmlFor={id} className={own.host}>
          {NAMES[host]}
        </label>
        {byCompany && <SetByCompany id={`${id}-company`} />}
        <span id={`${id}-where`} className={styles.where}>
          {say(PLACES[host])}
        </span>
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={own.switch}
        aria-describedby={byCompany ? `${id}-where ${id}-company` : `${id}-where`}
        checked={on}
        aria-checked={on}
        disabled={locked || byCompany}
        onChange={(event) => onChange(event.target.checked)}
      />
    </li>
  );
}
