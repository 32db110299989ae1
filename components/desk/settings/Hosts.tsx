import { useId } from 'react';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { CompanyPolicy, SettingsView } from '@/lib/domain/desk';
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

export function Hosts({ hosts, company }: { hosts: SettingsView['hosts']; company: CompanyPolicy }) {
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
          {PLACES[host]}
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
